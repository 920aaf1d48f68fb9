package org.gouji.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.check.AnnualFigures;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.Hierarchy;
import org.gouji.check.UpwardSums;
import org.gouji.check.YearToYear;
import org.gouji.form.Form;
import org.gouji.output.DocumentReport;

/**
 * Collects the findings of reports as they come, of this run or of earlier ones, and at the end
 * those that only several reports together show: year against year, and a city against its
 * counties.
 */
public final class RunFindings {

  private final Map<String, Form> forms;
  private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
  private final List<AnnualFigures> figures = new ArrayList<>();

  /**
   * @param forms the forms that the reports may use
   */
  public RunFindings(List<Form> forms) {
    this.forms = forms.stream().collect(Collectors.toMap(Form::id, Function.identity()));
  }

  /** Takes the next report, in the order of the output. */
  public void add(DocumentReport report) {
    findings.put(report.sourceFile(), new ArrayList<>(report.findings()));
    Optional.ofNullable(forms.get(report.layout()))
        .flatMap(
            form ->
                AnnualFigures.of(
                    report.sourceFile(), report.authority(), report.year(), form, report.fields()))
        .ifPresent(figures::add);
  }

  /** Compares the reports with each other; to be called once, when all are there. */
  public void compare(Hierarchy hierarchy) {
    addAll(YearToYear.of(figures));
    addAll(UpwardSums.of(hierarchy, figures));
  }

  private void addAll(Map<String, List<Finding>> more) {
    more.forEach(
        (file, its) -> findings.computeIfAbsent(file, it -> new ArrayList<>()).addAll(its));
  }

  /** {@return the findings by source file, in the order in which the reports came} */
  public Map<String, List<Finding>> bySourceFile() {
    return Collections.unmodifiableMap(findings);
  }

  /** {@return how many findings there are of each kind; a kind without any may be absent} */
  public Map<FindingKind, Long> count() {
    Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
    findings.values().stream()
        .flatMap(List::stream)
        .forEach(finding -> counts.merge(finding.kind(), 1L, Long::sum));
    return counts;
  }
}
