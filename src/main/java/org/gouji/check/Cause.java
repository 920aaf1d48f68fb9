package org.gouji.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.BalanceRule;

/**
 * One thing that is wrong with the figures of a report.
 *
 * @param broken the rules that fail because of it, in the order of the form
 * @param needed where it is known which cells are wrong: the figures with which the rules would
 *     hold; otherwise empty
 * @param suspects the cells of which some must be wrong, likeliest first; empty where not even that
 *     is known
 */
record Cause(List<BalanceRule> broken, Map<String, BigDecimal> needed, List<String> suspects) {

  Cause {
    broken = List.copyOf(broken);
    needed = Collections.unmodifiableMap(new LinkedHashMap<>(needed));
    suspects = List.copyOf(suspects);
  }

  /** {@return whether it is known which cells are wrong} */
  boolean isLocated() {
    return !needed.isEmpty();
  }
}
