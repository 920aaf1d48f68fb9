package org.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The balance rules of the official forms, as docs/FORMS.md lists them. */
class BalanceRulesTest {

  @ParameterizedTest
  @CsvSource({"2014, 7", "2019, 40", "2021, 43"})
  void everyFormHasItsRules(String id, int rules) {
    assertEquals(rules, TestForms.official(id).rules().size());
  }

  @Test
  void whatComesInGoesOut() {
    BalanceRule rule = rule("2021", "requests.identity.legal_service_org");

    assertEquals(
        List.of("requests.received.legal_service_org", "requests.carried_in.legal_service_org"),
        rule.left());
    assertEquals(
        List.of("requests.total.legal_service_org", "requests.carried_out.legal_service_org"),
        rule.right());
  }

  @ParameterizedTest
  @CsvSource({"2019, 20", "2021, 22"})
  void theOutcomesAddUpToTheirTotal(String form, int rows) {
    BalanceRule rule = rule(form, "requests.outcomes.total");

    assertEquals(List.of("requests.total.total"), rule.left());
    // Every row between （一） and （七）: what is left of the form's rows without the other four.
    Set<String> expected =
        TestForms.lines("fields-" + form + ".txt").stream()
            .filter(id -> id.matches("requests\\.[a-z_]+\\.total"))
            .filter(id -> !id.matches("requests\\.(received|carried_in|total|carried_out)\\.total"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, new TreeSet<>(rule.right()));
    assertEquals(rows, rule.right().size() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"received", "denied_third_party", "other_misc", "other", "total"})
  void everyRowAddsUpToItsTotal(String row) {
    BalanceRule rule = rule("2021", "requests.row." + row);

    assertEquals(List.of("requests." + row + ".total"), rule.left());
    assertEquals(6, rule.right().size());
    assertTrue(rule.right().stream().allMatch(id -> id.startsWith("requests." + row + ".")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"review", "direct_litigation", "litigation_after_review"})
  void everyRemedyAddsUpToItsTotal(String group) {
    BalanceRule rule = rule("2019", "remedies." + group + ".total");

    assertEquals(List.of("remedies." + group + ".total"), rule.left());
    assertEquals(
        List.of("upheld", "corrected", "other", "pending"),
        rule.right().stream().map(id -> id.substring(id.lastIndexOf('.') + 1)).toList());
    assertTrue(rule.right().stream().allMatch(id -> id.startsWith("remedies." + group + ".")));
  }

  @ParameterizedTest
  @CsvSource({
    "requests_received, 4",
    "requests_closed, 2",
    "replies, 8",
    "replies_denied, 6",
    "reviews, 3",
    "litigation, 3",
    "staff, 2"
  })
  void theIndicatorsOf2014AddUp(String total, int parts) {
    BalanceRule rule = rule("2014", "statistics.parts." + total);

    assertEquals(List.of("statistics." + total), rule.left());
    assertEquals(parts, rule.right().size());
  }

  @Test
  void whatIsNewlyDisclosedIsAmongAllThatIsDisclosed() {
    Limit limit =
        TestForms.official("2019").limits().stream()
            .filter(each -> each.id().equals("proactive.disclosed.normative_documents"))
            .findFirst()
            .orElseThrow();

    assertEquals(List.of("proactive.normative_documents.newly_disclosed"), limit.left());
    assertEquals(List.of("proactive.normative_documents.total_disclosed"), limit.right());
    assertFalse(limit.strict());
  }

  @ParameterizedTest
  @CsvSource({"2014, 3, 0", "2019, 2, 7", "2021, 2, 9"})
  void everyFormHasItsLimitsAndYearRules(String id, int limits, int years) {
    assertEquals(limits, TestForms.official(id).limits().size());
    assertEquals(years, TestForms.official(id).years().size());
  }

  @Test
  void whatIsInForceFollowsFromTheYearBefore() {
    YearRule rule =
        TestForms.official("2021").years().stream()
            .filter(each -> each.id().equals("proactive.in_force.regulations"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        List.of("proactive.regulations.in_force", "proactive.regulations.repealed"),
        rule.thisYear());
    assertEquals(List.of("proactive.regulations.in_force"), rule.lastYear());
    assertEquals(List.of("proactive.regulations.issued"), rule.added());
  }

  /** Fields with a name of their own in every form, so that reports on different forms compare. */
  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void comparesFieldsOfTheForm(String id) {
    Form form = TestForms.official(id);
    List<String> fields = form.fields().stream().map(FieldDefinition::id).toList();

    assertFalse(form.compared().isEmpty());
    assertTrue(fields.containsAll(form.compared()));
  }

  private static BalanceRule rule(String form, String id) {
    return TestForms.official(form).rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no rule " + id));
  }
}
