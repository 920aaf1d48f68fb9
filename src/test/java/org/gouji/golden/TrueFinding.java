package org.gouji.golden;

import java.util.Set;
import java.util.TreeSet;
import org.gouji.check.Finding;

/**
 * Something wrong with a report of the corpus, as a person sees it on the page.
 *
 * @param kind code of its kind
 * @param severity code of its severity
 * @param fields ids of the fields that are to be looked at, in no order
 */
record TrueFinding(String kind, String severity, Set<String> fields) {

  TrueFinding {
    fields = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(fields));
  }

  /** {@return what was found, as the truth would state it} */
  static TrueFinding of(Finding found) {
    return new TrueFinding(
        found.kind().code(), found.severity().code(), new TreeSet<>(found.fields()));
  }
}
