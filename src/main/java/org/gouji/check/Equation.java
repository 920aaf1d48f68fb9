package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.BalanceRule;

/**
 * A balance rule as an equation over the figures of a report.
 *
 * @param rule the rule, over the fields that the report uses
 * @param signs its fields, 1 for those of the left side and -1 for those of the right
 * @param difference left side less right side as printed; 0 if the rule holds
 */
record Equation(BalanceRule rule, Map<String, Integer> signs, BigDecimal difference) {

  Equation {
    signs = Collections.unmodifiableMap(new LinkedHashMap<>(signs));
  }

  /**
   * {@return the equation that {@code rule} is}
   *
   * @param figures the figures by field; a field without one counts as 0
   */
  static Equation of(BalanceRule rule, Map<String, BigDecimal> figures) {
    Map<String, Integer> signs = new LinkedHashMap<>();
    rule.left().forEach(field -> signs.put(field, 1));
    rule.right().forEach(field -> signs.put(field, -1));
    BigDecimal difference = BigDecimal.ZERO;
    for (Map.Entry<String, Integer> term : signs.entrySet()) {
      BigDecimal figure = figures.getOrDefault(term.getKey(), BigDecimal.ZERO);
      difference = term.getValue() > 0 ? difference.add(figure) : difference.subtract(figure);
    }
    return new Equation(rule, signs, difference);
  }

  /**
   * {@return the equations of {@code rules}, those together that are connected by fields they
   * share} What is wrong in one part has nothing to do with the others.
   */
  static List<List<Equation>> connected(List<BalanceRule> rules, Map<String, BigDecimal> figures) {
    DisjointFields connected = new DisjointFields();
    rules.forEach(rule -> connected.join(rule.fields()));
    Map<String, List<Equation>> parts = new LinkedHashMap<>();
    for (BalanceRule rule : rules) {
      String root = connected.root(rule.left().get(0));
      parts.computeIfAbsent(root, it -> new ArrayList<>()).add(of(rule, figures));
    }
    return List.copyOf(parts.values());
  }

  /** {@return whether the rule does not hold} */
  boolean isBroken() {
    return difference.signum() != 0;
  }

  /** {@return 1 or -1 for a field of the rule, 0 for any other} */
  int sign(String field) {
    return signs.getOrDefault(field, 0);
  }
}
