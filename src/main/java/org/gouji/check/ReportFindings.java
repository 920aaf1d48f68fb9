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

  private static List<Finding> of(Form form, ReportContent report) {
    Map<String, ExtractedField> fields =
        report.fields().stream()
            .collect(Collectors.toMap(field -> field.definition().id(), Function.identity()));
    Figures sure = Figures.of(report.fields(), field -> field.flag() == Flag.OK);
    CellNames names = new CellNames(form);
    List<Finding> findings = new ArrayList<>(TableFindings.of(form, report.fields()));
    findings.addAll(LimitFindings.of(form, fields, sure, names));
    findings.addAll(LabelMisprints.of(report.differentLabels(), fields));
    return List.copyOf(findings);
  }
}
