package org.gouji.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Finds at the end of a run what only several reports together show: year against year, and a city
 * against its counties. Of each report only the few figures that are compared are held in memory,
 * and whether it has findings of its own.
 */
public final class RunFindings {

  private final Map<String, Form> forms;
  private final Set<String> withFindings = new HashSet<>();
  private final Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
  private final Map<String, List<Finding>> compared = new HashMap<>();
  private final List<AnnualFigures> figures = new ArrayList<>();

  /**
   * @param forms the forms that the reports may use
   */
  public RunFindings(List<Form> forms) {
    this.forms = forms.stream().collect(Collectors.toMap(Form::id, Function.identity()));
  }

  /** Takes the next report, in the order of the output. */
  public void add(DocumentReport report) {
    if (!report.findings().isEmpty()) {
      withFindings.add(report.sourceFile());
      count(report.findings());
    }
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
        (file, its) -> {
          compared.computeIfAbsent(file, it -> new ArrayList<>()).addAll(its);
          count(its);
        });
  }

  private void count(List<Finding> findings) {
    findings.forEach(finding -> counts.merge(finding.kind(), 1L, Long::sum));
  }

  /** {@return whether a report has findings, of its own or in comparison} */
  public boolean has(String sourceFile) {
    return withFindings.contains(sourceFile) || compared.containsKey(sourceFile);
  }

  /** {@return the findings of a report: its own, then those in comparison with others} */
  public List<Finding> of(DocumentReport report) {
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(compared.getOrDefault(report.sourceFile(), List.of()));
    return all;
  }

  /** {@return how many findings there are of each kind; a kind without any may be absent} */
  public Map<FindingKind, Long> count() {
    return Collections.unmodifiableMap(counts);
  }
}
