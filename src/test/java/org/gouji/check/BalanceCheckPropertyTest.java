package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.form.FieldDefinition;
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
      PrintedTable report = print(form, balanced(form, new Random(seed)));

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
      Map<String, BigDecimal> figures = balanced(form, random);
      String changed = any(regular(form), random);
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
      Map<String, BigDecimal> figures = balanced(form, random);
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
      PrintedTable report = print(form, balanced(form, random));
      int lost = random.nextInt(regular(form).size());
      for (int i = 0; i < lost; i++) {
        String field = any(regular(form), random);
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
      String unread = any(regular(form), random);
      PrintedTable report = print(form, balanced(form, random)).with(unread, "?");

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

    assertNotEquals(BigDecimal.ZERO, balanced(form, new Random(0)).get("requests.total.total"));
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

  private static Map<String, BigDecimal> balanced(Form form, Random random) {
    Map<String, BigDecimal> figures = new HashMap<>();
    regular(form).forEach(field -> figures.put(field, BigDecimal.ZERO));
    if (form.id().equals("2014")) {
      countIndicators(figures, random);
    } else {
      countApplications(figures, random);
      countCases(figures, random);
    }
    return figures;
  }

  /** Every application comes in once, from one kind of applicant, and goes out once. */
  private static void countApplications(Map<String, BigDecimal> figures, Random random) {
    List<String> applicants =
        List.of(
            "natural_person",
            "commercial_enterprise",
            "research_institution",
            "public_welfare_org",
            "legal_service_org",
            "other_org");
    List<String> outcomes =
        figures.keySet().stream()
            .filter(id -> id.matches("requests\\.(granted|partially|denied|unav|not_|other).*"))
            .map(id -> id.split("\\.", -1)[1])
            .distinct()
            .sorted()
            .toList();
    int applications = 1 + random.nextInt(200);
    for (int i = 0; i < applications; i++) {
      String applicant = any(applicants, random);
      count(figures, random.nextInt(4) == 0 ? "carried_in" : "received", applicant);
      if (random.nextInt(5) == 0) {
        count(figures, "carried_out", applicant);
      } else {
        count(figures, any(outcomes, random), applicant);
        count(figures, "total", applicant);
      }
    }
  }

  private static void count(Map<String, BigDecimal> figures, String row, String applicant) {
    add(figures, "requests." + row + "." + applicant);
    add(figures, "requests." + row + ".total");
  }

  private static void countCases(Map<String, BigDecimal> figures, Random random) {
    int cases = random.nextInt(30);
    for (int i = 0; i < cases; i++) {
      String kind = any(List.of("review", "direct_litigation", "litigation_after_review"), random);
      String result = any(List.of("upheld", "corrected", "other", "pending"), random);
      add(figures, "remedies." + kind + "." + result);
      add(figures, "remedies." + kind + ".total");
    }
  }

  private static void countIndicators(Map<String, BigDecimal> figures, Random random) {
    int counted = random.nextInt(200);
    for (int i = 0; i < counted; i++) {
      List<String> counts =
          any(
              List.of(
                  List.of("requests_received", "requests_online"),
                  List.of("requests_received", "requests_fax"),
                  List.of("requests_closed", "requests_closed_on_time"),
                  List.of("replies", "replies_granted"),
                  List.of("replies", "replies_not_exist"),
                  List.of("replies", "replies_denied", "denied_privacy"),
                  List.of("replies", "replies_denied", "denied_other_legal"),
                  List.of("reviews", "reviews_other"),
                  List.of("litigation", "litigation_upheld"),
                  List.of("staff", "staff_part_time")),
              random);
      counts.forEach(count -> add(figures, "statistics." + count));
    }
  }

  private static void add(Map<String, BigDecimal> figures, String field) {
    figures.merge(field, BigDecimal.ONE, BigDecimal::add);
  }

  private static List<String> regular(Form form) {
    return form.fields().stream()
        .filter(field -> !field.alternative())
        .map(FieldDefinition::id)
        .toList();
  }

  private static <T> T any(List<T> things, Random random) {
    return new ArrayList<>(things).get(random.nextInt(things.size()));
  }
}
