package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;

/**
 * Finds what is wrong where balance rules fail, one cause for each thing, so that a single wrong
 * total that breaks three rules is one.
 *
 * <p>Cells that every cheapest explanation takes for wrong are named. Where explanations differ, as
 * where a block of table 4 does not add up and either the total or a part may be wrong, the cause
 * is the rule, and the cells are suspects.
 */
final class Causes {

  /** Every printed cell may be wrong, and none rather than another. */
  private static final double PRINTED = 1;

  /**
   * A figure is more likely left out than misprinted. Two left out cost more than one misprinted,
   * so that what was moved between columns is seen beside blanks for zeros, where blanks in a whole
   * row could hide as much.
   */
  private static final double BLANK = 0.6;

  private final List<BalanceRule> rules;
  private final Figures figures;
  private final Set<String> printed;

  private Causes(List<BalanceRule> rules, Figures figures, Set<String> printed) {
    this.rules = rules;
    this.figures = figures;
    this.printed = printed;
  }

  /**
   * {@return the causes, in the order of the rules}
   *
   * @param rules the rules that apply to the report
   * @param figures what it surely states
   * @param printed the fields of which a figure is printed, which may be wrong
   */
  static List<Cause> of(List<BalanceRule> rules, Figures figures, Set<String> printed) {
    return new Causes(rules, figures, printed).find();
  }

  private List<Cause> find() {
    List<BalanceRule> read = rules.stream().filter(this::isRead).toList();
    List<Cause> causes = new ArrayList<>();
    Equation.connected(read, figures.stated()).stream()
        .filter(part -> part.stream().anyMatch(Equation::isBroken))
        .forEach(part -> causes.addAll(causes(part)));
    IdentityHashMap<BalanceRule, Integer> order = new IdentityHashMap<>();
    rules.forEach(rule -> order.put(rule, order.size()));
    causes.sort(Comparator.comparing(cause -> order.getOrDefault(cause.broken().get(0), 0)));
    return causes;
  }

  /** Whether every cell of the rule is read; a blank one is. */
  private boolean isRead(BalanceRule rule) {
    return rule.fields().stream().allMatch(field -> figures.counted(field).isPresent());
  }

  private List<Cause> causes(List<Equation> part) {
    Map<String, Double> costs =
        part.stream()
            .flatMap(each -> each.rule().fields().stream())
            .distinct()
            .filter(field -> printed.contains(field) || figures.blank().contains(field))
            .collect(
                Collectors.toMap(
                    Function.identity(), field -> printed.contains(field) ? PRINTED : BLANK));
    List<Explanation> explanations =
        new Localization(part, figures.stated(), costs, needed -> isPossible(needed)).cheapest();
    if (explanations.isEmpty()) {
      return List.of(new Cause(broken(part), Map.of(), List.of()));
    }
    List<Set<Map<String, BigDecimal>>> groups =
        explanations.stream().map(each -> compensating(each, part)).toList();
    Set<Map<String, BigDecimal>> common = new LinkedHashSet<>(groups.get(0));
    groups.forEach(common::retainAll);
    List<Cause> causes = new ArrayList<>();
    Map<String, BigDecimal> corrected = new HashMap<>(figures.stated());
    for (Map<String, BigDecimal> located : common) {
      causes.add(new Cause(broken(part, located.keySet()), located, List.copyOf(located.keySet())));
      corrected.putAll(located);
    }
    List<Equation> left =
        part.stream()
            .map(each -> Equation.of(each.rule(), corrected))
            .filter(Equation::isBroken)
            .toList();
    DisjointFields suspects = new DisjointFields();
    groups.forEach(
        each ->
            each.stream()
                .filter(group -> !common.contains(group))
                .forEach(group -> suspects.join(group.keySet())));
    causes.addAll(unlocated(left, suspects));
    return causes;
  }

  /** A rule of which not every cell is read is open, and may not break. */
  private boolean isPossible(Map<String, BigDecimal> needed) {
    Figures with = figures.with(needed);
    return rules.stream()
        .filter(rule -> !isRead(rule) && BalanceCheck.verdict(rule, figures) == Verdict.OPEN)
        .noneMatch(rule -> BalanceCheck.verdict(rule, with) == Verdict.FAIL);
  }

  /**
   * The cells of an explanation, those together that make up for each other in a rule that holds:
   * what was counted in one column and taken out of another.
   */
  private static Set<Map<String, BigDecimal>> compensating(
      Explanation explanation, List<Equation> part) {
    DisjointFields together = new DisjointFields();
    explanation.fields().forEach(field -> together.join(List.of(field)));
    part.stream()
        .filter(each -> !each.isBroken())
        .map(each -> explanation.fields().stream().filter(it -> each.sign(it) != 0).toList())
        .forEach(together::join);
    Set<Map<String, BigDecimal>> groups = new LinkedHashSet<>();
    for (List<String> group : together.groups()) {
      Map<String, BigDecimal> needed = new TreeMap<>(explanation.figures());
      needed.keySet().retainAll(group);
      needed.replaceAll((field, figure) -> plain(figure));
      groups.add(needed);
    }
    return groups;
  }

  private static BigDecimal plain(BigDecimal figure) {
    return new BigDecimal(figure.stripTrailingZeros().toPlainString());
  }

  /**
   * What is left once the cells that are known are put right: one cause for each connected part.
   *
   * @param suspects cells that may be wrong, those that make up for each other joined
   */
  private static List<Cause> unlocated(List<Equation> left, DisjointFields suspects) {
    Set<String> all = suspects.fields();
    for (Equation each : left) {
      suspects.join(each.rule().fields().stream().filter(all::contains).toList());
    }
    Map<String, List<BalanceRule>> parts = new LinkedHashMap<>();
    for (Equation each : left) {
      String root =
          each.rule().fields().stream()
              .filter(all::contains)
              .findFirst()
              .map(suspects::root)
              .orElse("");
      parts.computeIfAbsent(root, it -> new ArrayList<>()).add(each.rule());
    }
    return parts.values().stream()
        .map(rules -> new Cause(rules, Map.of(), ordered(rules, all)))
        .toList();
  }

  /** The suspects of some rules, totals first. */
  private static List<String> ordered(List<BalanceRule> rules, Set<String> suspects) {
    Set<String> ordered = new LinkedHashSet<>();
    rules.stream()
        .filter(rule -> rule.left().size() == 1)
        .forEach(rule -> ordered.addAll(rule.left()));
    rules.forEach(rule -> ordered.addAll(rule.fields()));
    ordered.retainAll(suspects);
    return List.copyOf(ordered);
  }

  private static List<BalanceRule> broken(List<Equation> part) {
    return part.stream().filter(Equation::isBroken).map(Equation::rule).toList();
  }

  private static List<BalanceRule> broken(List<Equation> part, Set<String> cells) {
    return part.stream()
        .filter(Equation::isBroken)
        .filter(each -> cells.stream().anyMatch(cell -> each.sign(cell) != 0))
        .map(Equation::rule)
        .toList();
  }
}
