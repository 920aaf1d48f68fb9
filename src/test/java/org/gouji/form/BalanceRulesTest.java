package org.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  private static BalanceRule rule(String form, String id) {
    return TestForms.official(form).rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no rule " + id));
  }
}
