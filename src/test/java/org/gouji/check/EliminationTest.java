package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.BalanceRule;
import org.junit.jupiter.api.Test;

class EliminationTest {

  /** total = a + b, and total + out = in. */
  private static final List<BalanceRule> RULES =
      List.of(
          new BalanceRule("sum", List.of("total"), List.of("a", "b")),
          new BalanceRule("identity", List.of("in"), List.of("total", "out")));

  private static final List<String> FIELDS = List.of("total", "a", "b", "in", "out");

  @Test
  void aBrokenRuleIsABrokenEdit() {
    Elimination none = of(figures(5, 2, 2, 5, 0));

    assertEquals(List.of(Set.of("total", "a", "b")), names(none.broken()));
  }

  @Test
  void freeingACellJoinsItsRulesIntoOneEdit() {
    // With the total free, in = a + b + out is what the other cells must keep, and do not.
    Elimination free = of(figures(5, 2, 2, 5, 0), "total");

    assertEquals(List.of(Set.of("a", "b", "in", "out")), names(free.broken()));
    assertEquals(Optional.empty(), free.growth(figures(5, 2, 2, 5, 0)));
  }

  @Test
  void saysWhatACellMustGrowByToMendBothRules() {
    List<BigDecimal> figures = figures(3, 2, 2, 4, 0);
    Elimination free = of(figures, "total");

    assertEquals(List.of(), free.broken());
    assertEquals(Optional.of(Map.of(0, BigDecimal.ONE)), free.growth(figures));
  }

  @Test
  void aCellBelowZeroNeedsAnotherWrongOne() {
    List<BigDecimal> figures = figures(1, 2, 2, 1, 0);
    Elimination free = of(figures, "a");

    assertEquals(List.of(), free.broken());
    assertEquals(List.of(Set.of("total", "b")), names(free.belowZero(figures)));
    assertEquals(Optional.empty(), free.growth(figures));
  }

  /** 104 = total + out, of which 1041 was read for both. */
  @Test
  void takesOfSeveralPossibilitiesTheOneThatChangesLeast() {
    List<BigDecimal> figures = figures(1041, 0, 0, 104, 1041);
    Elimination free =
        Elimination.of(List.of(Equation.of(RULES.get(1), byField(figures))), FIELDS)
            .freeing(0)
            .freeing(4);

    Map<Integer, BigDecimal> growth = free.growth(figures).orElseThrow();

    assertEquals(Map.of(0, BigDecimal.valueOf(-1041), 4, BigDecimal.valueOf(-937)), growth);
  }

  @Test
  void aRuleThatHoldsIsNoBrokenEdit() {
    assertEquals(List.of(), of(figures(4, 2, 2, 4, 0)).broken());
    assertEquals(List.of(), of(figures(4, 2, 2, 4, 0), "total", "a").broken());
  }

  private static Elimination of(List<BigDecimal> figures, String... free) {
    Elimination elimination =
        Elimination.of(
            RULES.stream().map(rule -> Equation.of(rule, byField(figures))).toList(), FIELDS);
    for (String field : free) {
      elimination = elimination.freeing(FIELDS.indexOf(field));
    }
    return elimination;
  }

  private static List<Set<String>> names(List<BitSet> edits) {
    return edits.stream()
        .map(edit -> edit.stream().mapToObj(FIELDS::get).collect(Collectors.toSet()))
        .toList();
  }

  private static Map<String, BigDecimal> byField(List<BigDecimal> figures) {
    Map<String, BigDecimal> byField = new HashMap<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      byField.put(FIELDS.get(i), figures.get(i));
    }
    return byField;
  }

  private static List<BigDecimal> figures(int... figures) {
    return Arrays.stream(figures).mapToObj(BigDecimal::valueOf).toList();
  }
}
