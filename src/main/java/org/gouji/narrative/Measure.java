package org.gouji.narrative;

import java.util.List;

/**
 * What can be done with what is counted.
 *
 * @param id its name in the lexicon
 * @param level how telling it is: 1 a verb that many things take, 2 the same but of which year, 3
 *     an outcome
 * @param of the topics it implies where none is named; empty for one that implies none
 * @param kind by what it divides what is counted: {@code outcome}, {@code applicant}, {@code
 *     channel}, {@code result}, {@code timing}
 */
record Measure(String id, int level, List<String> of, String kind) {

  Measure {
    of = List.copyOf(of);
  }
}
