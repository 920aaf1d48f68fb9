package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.BalanceRule;
import org.gouji.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizationTest {

  private static final int REPORTS = 60;
  private static final Form FORM = PrintedTable.form("2021");

  /** Every cell of table 3 stands in a row and in a column, so a single wrong one is found. */
  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void namesASingleWrongCellAndItsFigure(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < REPORTS; seed++) {
      Random random = new Random(seed);
      Map<String, BigDecimal> figures = BalancedReport.figures(form, random);
      String wrong = BalancedReport.any(requests(form, figures), random);
      BigDecimal right = figures.getOrDefault(wrong, BigDecimal.ZERO);
      figures.put(wrong, right.add(BigDecimal.valueOf(1 + random.nextInt(30))));

      List<Explanation> found = cheapest(form, figures, Map.of());

      assertEquals(1, found.size(), wrong + " seed " + seed);
      assertEquals(Map.of(wrong, right), found.get(0).figures(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void findsTwoWrongCellsAtOnce(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < REPORTS; seed++) {
      Random random = new Random(seed);
      Map<String, BigDecimal> figures = BalancedReport.figures(form, random);
      List<String> cells = requests(form, figures);
      Set<String> wrong =
          Set.copyOf(List.of(BalancedReport.any(cells, random), BalancedReport.any(cells, random)));
      int more = 1000;
      for (String cell : wrong) {
        figures.merge(cell, BigDecimal.valueOf(more), BigDecimal::add);
        more += 77;
      }

      List<Explanation> found = cheapest(form, figures, Map.of());

      assertTrue(
          found.stream().anyMatch(each -> each.fields().equals(wrong)), wrong + " seed " + seed);
      assertEquals(wrong.size(), found.get(0).cost());
    }
  }

  /** 洋河新区 2025: one application came in under one column and went out under another. */
  @Test
  void seesWhatWasMovedBetweenColumnsThoughTheTotalsBalance() {
    Map<String, BigDecimal> figures = zeros();
    put(figures, "received", 60, 1, 61);
    put(figures, "carried_in", 0, 0, 0);
    put(figures, "granted", 61, 0, 61);
    put(figures, "total", 61, 0, 61);

    List<Explanation> found = cheapest(FORM, figures, Map.of());

    assertEquals(1, found.size());
    assertEquals(
        Map.of(
            "requests.received.natural_person",
            BigDecimal.valueOf(61),
            "requests.received.other_org",
            BigDecimal.ZERO),
        found.get(0).figures());
  }

  /** 洪泽 2023: no part can be less than nothing, so it is the total. */
  @Test
  void knowsThatNothingIsBelowZero() {
    Map<String, BigDecimal> figures = zeros();
    figures.put("remedies.review.upheld", BigDecimal.TEN);
    figures.put("remedies.review.corrected", BigDecimal.ONE);

    List<Explanation> found = cheapest(FORM, figures, Map.of());

    assertEquals(1, found.size());
    assertEquals(Map.of("remedies.review.total", BigDecimal.valueOf(11)), found.get(0).figures());
  }

  @Test
  void prefersCellsThatCostLess() {
    Map<String, BigDecimal> figures = zeros();
    figures.put("remedies.review.upheld", BigDecimal.valueOf(8));
    figures.put("remedies.review.other", BigDecimal.valueOf(2));
    figures.put("remedies.review.total", BigDecimal.valueOf(5));

    assertEquals(
        Set.of("remedies.review.upheld"),
        cheapest(FORM, figures, Map.of("remedies.review.upheld", 0.5)).get(0).fields());
  }

  /** Two cells that read 1041 for 104 and 1: neither alone can be right without the other. */
  @Test
  void takesASecondCellWhereOneWouldFallBelowZero() {
    Map<String, BigDecimal> figures = new HashMap<>();
    BalanceRule rule = new BalanceRule("identity", List.of("in"), List.of("total", "out"));
    figures.put("in", BigDecimal.valueOf(105));
    figures.put("total", BigDecimal.valueOf(1041));
    figures.put("out", BigDecimal.valueOf(1041));
    List<Explanation> found =
        new Localization(
                List.of(Equation.of(rule, figures)),
                figures,
                Map.of("total", 1.0, "out", 1.0),
                needed -> true)
            .cheapest();

    assertEquals(Set.of("total", "out"), found.get(0).fields());
  }

  @Test
  void saysNothingWhereNothingIsBroken() {
    assertEquals(List.of(), cheapest(FORM, BalancedReport.figures(FORM, new Random(1)), Map.of()));
  }

  @Test
  void givesUpOnATableOfRandomFigures() {
    Random random = new Random(3);
    Map<String, BigDecimal> figures = new HashMap<>();
    requests(FORM, zeros())
        .forEach(field -> figures.put(field, BigDecimal.valueOf(random.nextInt(1000))));

    assertEquals(List.of(), cheapest(FORM, figures, Map.of()));
  }

  private static List<Explanation> cheapest(
      Form form, Map<String, BigDecimal> figures, Map<String, Double> others) {
    List<Equation> equations =
        BalanceCheck.check(form, print(form, figures).fields()).stream()
            .map(outcome -> Equation.of(outcome.rule(), figures))
            .toList();
    Map<String, Double> costs =
        figures.keySet().stream()
            .collect(
                Collectors.toMap(Function.identity(), field -> others.getOrDefault(field, 1.0)));
    return new Localization(equations, figures, costs, needed -> true).cheapest();
  }

  private static PrintedTable print(Form form, Map<String, BigDecimal> figures) {
    PrintedTable report = PrintedTable.ofZeros(form);
    figures.forEach((field, figure) -> report.with(field, figure.toPlainString()));
    return report;
  }

  private static List<String> requests(Form form, Map<String, BigDecimal> figures) {
    return BalancedReport.fields(form).stream()
        .filter(id -> id.startsWith("requests.") && figures.containsKey(id))
        .toList();
  }

  private static Map<String, BigDecimal> zeros() {
    Map<String, BigDecimal> zeros = new HashMap<>();
    BalancedReport.fields(FORM).forEach(field -> zeros.put(field, BigDecimal.ZERO));
    return zeros;
  }

  private static void put(
      Map<String, BigDecimal> figures, String row, int naturalPerson, int other, int total) {
    figures.put("requests." + row + ".natural_person", BigDecimal.valueOf(naturalPerson));
    figures.put("requests." + row + ".other_org", BigDecimal.valueOf(other));
    figures.put("requests." + row + ".total", BigDecimal.valueOf(total));
  }
}
