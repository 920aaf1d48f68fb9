package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.form.BalanceRule;
import org.gouji.form.Form;
import org.junit.jupiter.api.Test;

class BlankTotalsTest {

  private static final Form FORM = PrintedTable.form("2021");

  /** Whatever totals are left blank, and in whatever order they follow from each other. */
  @Test
  void fillsBlankTotalsWithWhatTheyWere() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Map<String, BigDecimal> figures = BalancedReport.figures(FORM, random);
      PrintedTable report = PrintedTable.ofZeros(FORM);
      figures.forEach((field, figure) -> report.with(field, figure.toPlainString()));
      Map<String, BigDecimal> blank = new TreeMap<>();
      figures.forEach(
          (field, figure) -> {
            if (field.contains("total") && random.nextBoolean()) {
              report.with(field, random.nextBoolean() ? "" : "/");
              if (figure.signum() > 0) {
                blank.put(field, figure);
              }
            }
          });

      assertEquals(blank, new TreeMap<>(of(report)), "seed " + seed);
    }
  }

  @Test
  void leavesABlankTotalOfUnreadPartsAlone() {
    PrintedTable report =
        PrintedTable.ofZeros(FORM)
            .with("remedies.review.upheld", "3")
            .with("remedies.review.other", "?")
            .with("remedies.review.total", "");

    assertEquals(Map.of(), of(report));
  }

  @Test
  void tellsABlankTotalWhosePartsHoldFiguresThatAreNotSurelyRead() {
    PrintedTable report = PrintedTable.ofZeros(FORM).with("remedies.review.total", "");

    assertEquals(
        Set.of("remedies.review.total"), undecided(report, Set.of("remedies.review.other")));
  }

  @Test
  void aSpeckInOneOfManyBlankPartsIsNoFigure() {
    PrintedTable report = PrintedTable.ofZeros(FORM);
    for (String part : List.of("upheld", "corrected", "other", "pending", "total")) {
      report.with("remedies.review." + part, "");
    }

    assertEquals(Set.of(), undecided(report, Set.of("remedies.review.other")));
  }

  @Test
  void aBlankTotalOfNothingIsNothing() {
    assertEquals(Map.of(), of(PrintedTable.ofZeros(FORM).with("remedies.review.total", "")));
  }

  private static Set<String> undecided(PrintedTable report, Set<String> doubtful) {
    List<BalanceRule> rules =
        BalanceCheck.check(FORM, report.fields()).stream().map(RuleOutcome::rule).toList();
    Figures sure =
        Figures.of(report.fields(), field -> !doubtful.contains(field.definition().id()));
    return BlankTotals.undecided(rules, sure, doubtful);
  }

  private static Map<String, BigDecimal> of(PrintedTable report) {
    List<BalanceRule> rules =
        BalanceCheck.check(FORM, report.fields()).stream().map(RuleOutcome::rule).toList();
    Map<String, BigDecimal> found =
        new HashMap<>(BlankTotals.of(rules, Figures.of(report.fields())));
    return found;
  }
}
