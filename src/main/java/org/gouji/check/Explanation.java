package org.gouji.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cells whose being wrong would explain why balance rules fail.
 *
 * @param figures for each of the fields, the figure with which every rule would hold
 * @param cost sum of what it costs to believe that they are wrong
 */
record Explanation(Map<String, BigDecimal> figures, double cost) {

  Explanation {
    figures = Collections.unmodifiableMap(new TreeMap<>(figures));
  }

  /** {@return the fields that would be wrong} */
  Set<String> fields() {
    return figures.keySet();
  }
}
