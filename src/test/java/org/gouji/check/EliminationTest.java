package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.BalanceRule;
import org.junit.jupiter.api.Test;

class EliminationTest {

  /** total = a + b, and total + out = in. */
  private static final List<BalanceRule> RULES =
      List.of(
          new BalanceRule("sum", List.of("total"), List.of("a", "b")),
          new BalanceRule("identity", List.of("in"), List.of("total", "out")));

  @Test
  void aBrokenRuleIsABrokenEdit() {
    Elimination none = of(figures(5, 2, 2, 5, 0), List.of());

    assertEquals(List.of(Set.of("total", "a", "b")), none.broken());
  }

  @Test
  void freeingACellJoinsItsRulesIntoOneEdit() {
    // With the total free, in = a + b + out is what the other cells must keep, and do not.
    Elimination free = of(figures(5, 2, 2, 5, 0), List.of("total"));

    assertEquals(List.of(Set.of("a", "b", "in", "out")), free.broken());
    assertEquals(Optional.empty(), free.growth(figures(5, 2, 2, 5, 0)));
  }

  @Test
  void saysWhatACellMustGrowByToMendBothRules() {
    Elimination free = of(figures(3, 2, 2, 4, 0), List.of("total"));

    assertEquals(List.of(), free.broken());
    assertEquals(Optional.of(Map.of("total", BigDecimal.ONE)), free.growth(figures(3, 2, 2, 4, 0)));
  }

  @Test
  void aCellBelowZeroNeedsAnotherWrongOne() {
    Map<String, BigDecimal> figures = figures(1, 2, 2, 1, 0);
    Elimination free = of(figures, List.of("a"));

    assertEquals(List.of(), free.broken());
    assertEquals(List.of(Set.of("total", "b")), free.belowZero(figures));
  }

  @Test
  void takesOfSeveralPossibilitiesTheOneThatChangesLeast() {
    Map<String, BigDecimal> figures = figures(104, 104, 0, 104, 0);
    figures.put("total", BigDecimal.valueOf(1041));
    figures.put("out", BigDecimal.valueOf(1041));
    Elimination free =
        Elimination.of(List.of(Equation.of(RULES.get(1), figures)), List.of("total", "out"));

    Map<String, BigDecimal> growth = free.growth(figures).orElseThrow();

    assertEquals(
        BigDecimal.valueOf(104),
        figures
            .get("total")
            .add(figures.get("out"))
            .add(growth.get("total"))
            .add(growth.get("out")));
  }

  private static Elimination of(Map<String, BigDecimal> figures, List<String> free) {
    return Elimination.of(RULES.stream().map(rule -> Equation.of(rule, figures)).toList(), free);
  }

  private static Map<String, BigDecimal> figures(int total, int a, int b, int in, int out) {
    Map<String, BigDecimal> figures = new HashMap<>();
    figures.put("total", BigDecimal.valueOf(total));
    figures.put("a", BigDecimal.valueOf(a));
    figures.put("b", BigDecimal.valueOf(b));
    figures.put("in", BigDecimal.valueOf(in));
    figures.put("out", BigDecimal.valueOf(out));
    return figures;
  }
}
