package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.Hierarchy;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.match.ExtractedField;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.output.Reports;
import org.junit.jupiter.api.Test;

class RunFindingsTest {

  private static final List<Form> FORMS = Forms.official();
  private static final String RECEIVED = "requests.received.total";

  @Test
  void keepsFindingsInTheOrderOfTheReports() {
    RunFindings findings = new RunFindings(FORMS);
    findings.add(Reports.with(report("b.pdf", "乙县", 2023, "0", "0"), Reports.finding("1")));
    findings.add(report("c.pdf", "丙县", 2023, "0", "0"));
    findings.add(Reports.with(report("d.pdf", "丁县", 2023, "0", "0"), Reports.finding("2")));
    findings.compare(Hierarchy.NONE);

    assertEquals(List.of("b.pdf", "c.pdf", "d.pdf"), List.copyOf(findings.bySourceFile().keySet()));
    assertEquals(Map.of(FindingKind.BALANCE_RULE, 2L), findings.count());
  }

  @Test
  void addsWhatOnlySeveralReportsShow() {
    RunFindings findings = new RunFindings(FORMS);
    findings.add(report("2022.pdf", "甲市人民政府", 2022, "10", "3"));
    findings.add(
        Reports.with(report("2023.pdf", "甲市人民政府", 2023, "20", "0"), Reports.finding("own")));
    findings.add(report("乙县.pdf", "甲市乙县人民政府", 2023, "19", "0"));
    findings.compare(new Hierarchy(Map.of("甲市人民政府", List.of("乙县人民政府"))));

    Map<String, List<Finding>> its = findings.bySourceFile();
    assertEquals(
        List.of(FindingKind.BALANCE_RULE, FindingKind.YEAR_TO_YEAR, FindingKind.UPWARD_SUM),
        its.getOrDefault("2023.pdf", List.of()).stream().map(Finding::kind).toList());
    assertEquals(List.of(), its.get("2022.pdf"));
  }

  @Test
  void passesOverWhatIsNoReport() {
    RunFindings findings = new RunFindings(FORMS);
    findings.add(
        DocumentReport.unread(
            "x.pdf", DocumentStatus.FAILED, new Problem(ProblemCode.DAMAGED_PDF, "")));
    findings.compare(Hierarchy.NONE);

    assertEquals(Map.of(), findings.count());
  }

  private static DocumentReport report(
      String file, String authority, int year, String received, String carriedOut) {
    List<ExtractedField> fields =
        List.of(
            Reports.figure(RECEIVED, received, received),
            Reports.figure("requests.carried_in.total", "0", "0"),
            Reports.figure("requests.carried_out.total", carriedOut, carriedOut));
    DocumentReport any = Reports.of(file, fields, List.of());
    return new DocumentReport(
        file,
        any.documentId(),
        any.status(),
        any.problem(),
        authority,
        Optional.of(year),
        "2021",
        any.pages(),
        any.scannedPages(),
        fields,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }
}
