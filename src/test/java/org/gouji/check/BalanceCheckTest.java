package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceCheckTest {

  private static final Form FORM = PrintedTable.form("2021");

  /** Cells of table 4's first block as printed; {@code ~} is a cell that is not printed. */
  @ParameterizedTest
  @CsvSource({
    "3, 1, 0, 2, 6, PASS",
    "3, 1, 0, 2, 5, FAIL",
    // What a real report prints: the total stays, and the rule is broken.
    "10, 1, 0, 0, 0, FAIL",
    "0.1, 0.2, 0, 0, 0.3, PASS",
    "0.1, 0.2, 0, 0, 0.30000001, FAIL",
    // Blanks and marks are 0 where that holds ...
    "3, '', '', /, 3, PASS",
    "0, 0, 0, 0, '', PASS",
    "'', '', '', '', 0, PASS",
    "'', '', '', '', '', PASS",
    // ... and undecided where a figure in them would make it hold ...
    "3, 1, 0, 2, '', OPEN",
    "3, 1, 0, 2, /, OPEN",
    "3, '', 0, 0, 5, OPEN",
    "'', '', '', '', 5, OPEN",
    // ... but nothing in them can take back what is printed.
    "6, '', 0, 0, 5, FAIL",
    "6, ?, 0, 0, 5, FAIL",
    "6, ~, 0, 0, 5, FAIL",
    // What is not read or not printed is never 0.
    "5, ?, 0, 0, 5, OPEN",
    "5, ~, 0, 0, 5, OPEN",
    "5, 0, 0, 0, ?, OPEN",
    "5, 0, 0, 0, ~, OPEN",
    "4, ?, 0, 0, 5, OPEN",
    "~, ~, ~, ~, ~, OPEN",
    // A figure below zero belongs to no such table: only figures alone decide.
    "6, -1, 0, 0, 5, PASS",
    "6, -2, 0, 0, 5, FAIL",
    "7, -1, '', 0, 5, OPEN",
  })
  void judgesABlockOfFour(
      String upheld,
      String corrected,
      String other,
      String pending,
      String total,
      Verdict verdict) {
    PrintedTable table = PrintedTable.ofZeros(FORM);
    print(table, "remedies.review.upheld", upheld);
    print(table, "remedies.review.corrected", corrected);
    print(table, "remedies.review.other", other);
    print(table, "remedies.review.pending", pending);
    print(table, "remedies.review.total", total);

    assertEquals(verdict, verdict(table, "remedies.review.total"));
  }

  @Test
  void aBlankColumnOfTotalsLeavesItsRowsOpen() {
    PrintedTable table = PrintedTable.ofZeros(FORM);
    table.with("requests.received.natural_person", "4").with("requests.received.total", "");

    assertEquals(Verdict.OPEN, verdict(table, "requests.row.received"));
  }

  @Test
  void anApplicationInTheWrongColumnBreaksBothColumns() {
    PrintedTable table =
        PrintedTable.ofZeros(FORM)
            .with("requests.received.natural_person", "60")
            .with("requests.received.other_org", "1")
            .with("requests.received.total", "61")
            .with("requests.granted.natural_person", "61")
            .with("requests.granted.total", "61")
            .with("requests.total.natural_person", "61")
            .with("requests.total.total", "61");

    assertEquals(
        List.of("requests.identity.natural_person", "requests.identity.other_org"),
        BalanceCheck.check(FORM, table.fields()).stream()
            .filter(outcome -> outcome.verdict() == Verdict.FAIL)
            .map(outcome -> outcome.rule().id())
            .toList());
  }

  @Test
  void givesEveryRuleOfAPlainReportInTheOrderOfTheForm() {
    List<String> expected =
        FORM.rules().stream()
            .map(rule -> rule.id())
            .filter(id -> !id.equals("requests.row.other"))
            .toList();

    assertEquals(expected, ruleIds(PrintedTable.ofZeros(FORM)));
  }

  @Test
  void aSingleRowPrintedForThreeTakesTheirPlaceInTheSums() {
    PrintedTable table = withSingleRow().with("requests.other.natural_person", "2");
    table.with("requests.other.total", "2");
    table.with("requests.received.natural_person", "2").with("requests.received.total", "2");
    table.with("requests.total.natural_person", "2").with("requests.total.total", "2");

    List<RuleOutcome> outcomes = BalanceCheck.check(FORM, table.fields());

    assertTrue(outcomes.stream().allMatch(outcome -> outcome.verdict() == Verdict.PASS));
    assertFalse(ruleIds(table).contains("requests.row.other_misc"));
    assertTrue(ruleIds(table).contains("requests.row.other"));
    assertTrue(
        outcomes.stream()
            .filter(outcome -> outcome.rule().id().equals("requests.outcomes.total"))
            .allMatch(outcome -> outcome.rule().right().contains("requests.other.total")));
  }

  @Test
  void aSingleRowThatDoesNotAddUpFails() {
    PrintedTable table = withSingleRow().with("requests.other.natural_person", "2");

    assertEquals(Verdict.FAIL, verdict(table, "requests.outcomes.natural_person"));
    assertEquals(Verdict.FAIL, verdict(table, "requests.row.other"));
  }

  @Test
  void aSingleRowWithACellMissingLeavesThatColumnOpen() {
    PrintedTable table = withSingleRow().without("requests.other.total");

    assertEquals(Verdict.OPEN, verdict(table, "requests.outcomes.total"));
    assertEquals(Verdict.PASS, verdict(table, "requests.outcomes.natural_person"));
  }

  @Test
  void aRowMissingBesideTheSingleRowIsNotReplaced() {
    PrintedTable table = PrintedTable.ofZeros(FORM).with("requests.other.total", "0");
    table.without("requests.other_misc.total");

    assertEquals(Verdict.OPEN, verdict(table, "requests.outcomes.total"));
  }

  @Test
  void aFieldThatIsNotHandedInIsMissing() {
    List<RuleOutcome> outcomes = BalanceCheck.check(FORM, List.of());

    assertTrue(outcomes.stream().allMatch(outcome -> outcome.verdict() == Verdict.OPEN));
  }

  @Test
  void refusesTheSameFieldTwice() {
    List<ExtractedField> twice = new ArrayList<>(PrintedTable.ofZeros(FORM).fields());
    twice.add(twice.get(0));

    assertThrows(IllegalArgumentException.class, () -> BalanceCheck.check(FORM, twice));
  }

  @Test
  void offersEveryFieldTheRulesItTakesPartIn() {
    List<RuleOutcome> outcomes = BalanceCheck.check(FORM, PrintedTable.ofZeros(FORM).fields());

    Map<String, List<RuleOutcome>> byField = BalanceCheck.byField(FORM, outcomes);

    assertEquals(
        FORM.fields().stream().map(FieldDefinition::id).toList(), List.copyOf(byField.keySet()));
    assertEquals(
        List.of("requests.identity.total", "requests.outcomes.total", "requests.row.total"),
        byField.getOrDefault("requests.total.total", List.of()).stream()
            .map(outcome -> outcome.rule().id())
            .toList());
    assertEquals(List.of(), byField.get("proactive.fees.amount"));
    assertEquals(List.of(), byField.get("requests.other.total"));
  }

  private static PrintedTable withSingleRow() {
    PrintedTable table = PrintedTable.ofZeros(FORM);
    for (FieldDefinition field : FORM.fields()) {
      if (field.alternative()) {
        table.with(field.id(), "0");
      } else if (field.id().startsWith("requests.other_")) {
        table.without(field.id());
      }
    }
    return table;
  }

  private static void print(PrintedTable table, String field, String printed) {
    if (printed.equals("~")) {
      table.without(field);
    } else {
      table.with(field, printed);
    }
  }

  private static List<String> ruleIds(PrintedTable table) {
    return BalanceCheck.check(FORM, table.fields()).stream()
        .map(outcome -> outcome.rule().id())
        .toList();
  }

  private static Verdict verdict(PrintedTable table, String rule) {
    return BalanceCheck.check(FORM, table.fields()).stream()
        .filter(outcome -> outcome.rule().id().equals(rule))
        .map(RuleOutcome::verdict)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no outcome of " + rule));
  }
}
