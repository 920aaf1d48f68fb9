package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.message.Sentence;

/** What is wrong with the tables of one report. */
public final class ReportFindings {

  private ReportFindings() {}

  /** {@return the findings, in the order of the form} */
  public static List<Finding> of(Form form, List<ExtractedField> fields) {
    Map<String, ExtractedField> byId = new TreeMap<>();
    fields.forEach(field -> byId.put(field.definition().id(), field));
    List<Finding> findings = new ArrayList<>();
    for (RuleOutcome outcome : BalanceCheck.check(form, fields)) {
      if (outcome.verdict() == Verdict.FAIL) {
        findings.add(broken(outcome.rule(), byId));
      }
    }
    return List.copyOf(findings);
  }

  private static Finding broken(BalanceRule rule, Map<String, ExtractedField> fields) {
    List<StatedValue> values =
        rule.fields().stream()
            .map(fields::get)
            .flatMap(field -> Optional.ofNullable(field).stream())
            .filter(field -> field.value().isPresent())
            .map(ReportFindings::stated)
            .toList();
    return new Finding(
        FindingKind.BALANCE_RULE,
        List.of(rule.id()),
        Severity.ERROR,
        Sentence.of("finding.balance_rule", rule.id()),
        rule.left(),
        values);
  }

  private static StatedValue stated(ExtractedField field) {
    String value = field.value().map(figure -> figure.toPlainString()).orElse(field.printed());
    return new StatedValue(field.definition().id(), value, field.provenance());
  }
}
