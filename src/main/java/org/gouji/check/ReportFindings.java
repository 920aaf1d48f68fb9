package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReportContent;

/** What is wrong with the tables of one report. */
public final class ReportFindings {

  private ReportFindings() {}

  /**
   * {@return the findings: broken rules, blank totals, what is not likely, misprints; each in the
   * order of the form} None without a form.
   */
  public static List<Finding> of(ReportContent report) {
    return report.form().map(form -> of(form, report)).orElse(List.of());
  }

  /**
   * {@return the findings of a report of whose fields some were decided by a person: those of
   * figures and of running text against them anew, the others as they were}
   *
   * @param form the form it uses
   * @param fields its fields as decided
   * @param before its findings before
   */
  public static List<Finding> again(Form form, List<ExtractedField> fields, List<Finding> before) {
    Map<String, ExtractedField> byId = byId(fields);
    List<Finding> findings = new ArrayList<>(ofFigures(form, fields, byId));
    for (Finding finding : before) {
      switch (finding.kind()) {
        case BALANCE_RULE, MOVED_BETWEEN_COLUMNS, BLANK_TOTAL, BLANK_FIGURE, IMPLAUSIBLE -> {}
        case TEXT_AGAINST_TABLE -> DecidedAgainstText.of(finding, byId).ifPresent(findings::add);
        case LABEL_MISPRINT, TEXT_AGAINST_TEXT, YEAR_TO_YEAR, UPWARD_SUM -> findings.add(finding);
      }
    }
    return List.copyOf(findings);
  }

  private static List<Finding> of(Form form, ReportContent report) {
    Map<String, ExtractedField> fields = byId(report.fields());
    List<Finding> findings = new ArrayList<>(ofFigures(form, report.fields(), fields));
    findings.addAll(LabelMisprints.of(report.differentLabels(), fields));
    return List.copyOf(findings);
  }

  private static List<Finding> ofFigures(
      Form form, List<ExtractedField> fields, Map<String, ExtractedField> byId) {
    Figures sure = Figures.of(fields, field -> field.flag() == Flag.OK);
    List<Finding> findings = new ArrayList<>(TableFindings.of(form, fields));
    findings.addAll(LimitFindings.of(form, byId, sure, new CellNames(form)));
    return findings;
  }

  private static Map<String, ExtractedField> byId(List<ExtractedField> fields) {
    return fields.stream()
        .collect(Collectors.toMap(field -> field.definition().id(), Function.identity()));
  }
}
