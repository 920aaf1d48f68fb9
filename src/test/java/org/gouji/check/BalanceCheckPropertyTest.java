package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random reports that balance: filled without the rules, from single applications and cases. */
class BalanceCheckPropertyTest {

  private static final int REPORTS = 60;

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void aReportThatBalancesPasses(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < REPORTS; seed++) {
      PrintedTable report = print(form, BalancedReport.figures(form, new Random(seed)));

      for (RuleOutcome outcome : BalanceCheck.check(form, report.fields())) {
        assertEquals(Verdict.PASS, outcome.verdict(), outcome.rule().id() + " seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void aChangedCellBreaksExactlyTheRulesItTakesPartIn(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < REPORTS; seed++) {
      Random random = new Random(seed);
      Map<String, BigDecimal> figures = BalancedReport.figures(form, random);
      String changed = BalancedReport.any(BalancedReport.fields(form), random);
      figures.merge(changed, BigDecimal.valueOf(1 + random.nextInt(30)), BigDecimal::add);

      assertEquals(
          rulesWith(changed, form), failing(form, print(form, figures)), changed + " seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void blanksForZerosChangeNothing(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < REPORTS; seed++) {
      Random random = new Random(seed);
      Map<String, BigDecimal> figures = BalancedReport.figures(form, random);
      PrintedTable report = print(form, figures);
      figures.forEach(
          (field, figure) -> {
            if (figure.signum() == 0 && random.nextBoolean()) {
              report.with(field, random.nextBoolean() ? "" : "/");
            }
          });

      assertEquals(List.of(), failing(form, report), "seed " + seed);
      assertTrue(
          BalanceCheck.check(form, report.fields()).stream()
              .allMatch(outcome -> outcome.verdict() == Verdict.PASS));
    }
  }

  /** Whatever is not printed or not read, a report that balances is never accused. */
  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void aReportThatBalancesNeverFailsHoweverMuchIsLost(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < REPORTS; seed++) {
      Random random = new Random(seed);
      PrintedTable report = print(form, BalancedReport.figures(form, random));
      int lost = random.nextInt(BalancedReport.fields(form).size());
      for (int i = 0; i < lost; i++) {
        String field = BalancedReport.any(BalancedReport.fields(form), random);
        switch (random.nextInt(4)) {
          case 0 -> report.without(field);
          case 1 -> report.with(field, "");
          case 2 -> report.with(field, "/");
          default -> report.with(field, "?");
        }
      }

      assertEquals(List.of(), failing(form, report), "seed " + seed);
    }
  }

  /** A pass needs every cell: an unread cell leaves each of its rules open. */
  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void anUnreadCellOpensExactlyItsRules(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < REPORTS; seed++) {
      Random random = new Random(seed);
      String unread = BalancedReport.any(BalancedReport.fields(form), random);
      PrintedTable report = print(form, BalancedReport.figures(form, random)).with(unread, "?");

      for (RuleOutcome outcome : BalanceCheck.check(form, report.fields())) {
        assertEquals(
            outcome.rule().fields().contains(unread) ? Verdict.OPEN : Verdict.PASS,
            outcome.verdict());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void theReportsAreNotAllZeros(String id) {
    Form form = PrintedTable.form(id);

    assertNotEquals(
        BigDecimal.ZERO, BalancedReport.figures(form, new Random(0)).get("requests.total.total"));
  }

  private static List<String> failing(Form form, PrintedTable report) {
    return BalanceCheck.check(form, report.fields()).stream()
        .filter(outcome -> outcome.verdict() == Verdict.FAIL)
        .map(outcome -> outcome.rule().id())
        .toList();
  }

  private static List<String> rulesWith(String field, Form form) {
    return form.rules().stream()
        .filter(rule -> rule.fields().contains(field))
        .map(BalanceRule::id)
        .toList();
  }

  private static PrintedTable print(Form form, Map<String, BigDecimal> figures) {
    PrintedTable report = PrintedTable.ofZeros(form);
    figures.forEach((field, figure) -> report.with(field, figure.toPlainString()));
    return report;
  }
}
