package org.gouji.narrative;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;

/**
 * What came out for a statistic.
 *
 * @param agreement whether it agrees
 * @param fields the fields it was compared with; may be empty
 * @param finding what is wrong, if anything
 */
record Verdict(Agreement agreement, List<String> fields, Optional<Finding> finding) {

  static final Verdict UNKNOWN = new Verdict(Agreement.UNKNOWN, List.of(), Optional.empty());

  Verdict {
    fields = List.copyOf(fields);
  }

  static Verdict of(Agreement agreement, List<String> fields) {
    return new Verdict(agreement, fields, Optional.empty());
  }
}
