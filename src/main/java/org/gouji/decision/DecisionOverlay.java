package org.gouji.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gouji.check.BalanceCheck;
import org.gouji.check.ReportFindings;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.output.DocumentReport;
import org.gouji.page.TextSource;

/**
 * Lays decisions over a report as it was read: a decided field states what was decided and nobody
 * is asked again. Balance rules, findings of the tables and the status follow from the fields, so
 * they are made anew where something was decided.
 */
public final class DecisionOverlay implements UnaryOperator<DocumentReport> {

  /** The program estimates nothing about a field that a person decided. */
  private static final double DECIDED = 1;

  private final DecisionLog log;
  private final Map<String, Form> forms;

  /**
   * @param log the decisions
   * @param forms the forms that reports may use
   */
  public DecisionOverlay(DecisionLog log, List<Form> forms) {
    this.log = log;
    this.forms = forms.stream().collect(Collectors.toMap(Form::id, Function.identity()));
  }

  /** {@return the report with the decisions about its content; itself if there are none} */
  @Override
  public DocumentReport apply(DocumentReport report) {
    List<ExtractedField> fields = new ArrayList<>();
    boolean any = false;
    for (ExtractedField field : report.fields()) {
      Optional<Decision> decision = log.standing(report.documentId(), field.definition().id());
      any |= decision.isPresent();
      fields.add(decision.map(it -> decided(field, it)).orElse(field));
    }
    return any ? settled(report, fields) : report;
  }

  /** {@return a text that is another whenever another decision may hold} */
  public String fingerprint() {
    return log.digest();
  }

  private DocumentReport settled(DocumentReport report, List<ExtractedField> fields) {
    return Optional.ofNullable(forms.get(report.layout()))
        .map(
            form ->
                report.with(
                    fields,
                    BalanceCheck.check(form, fields),
                    ReportFindings.again(form, fields, report.findings())))
        .orElseGet(() -> report.with(fields, report.rules(), report.findings()));
  }

  private static ExtractedField decided(ExtractedField field, Decision decision) {
    Set<Reason> reasons = new TreeSet<>(field.reasons());
    reasons.add(Reason.DECIDED);
    return new ExtractedField(
        field.definition(),
        field.printed(),
        decision.after().kind(),
        decision.after().value(),
        decision.after().value().isPresent() ? decision.before().unit() : field.unit(),
        DECIDED,
        Flag.OK,
        reasons,
        TextSource.ANALYST,
        field.provenance(),
        field.candidates());
  }
}
