package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void knowsWhichReportsHaveFindingsAndCountsThem() {
    RunFindings findings = new RunFindings(FORMS);
    DocumentReport two = Reports.with(report("b.pdf", "乙县", 2023, "0", "0"), Reports.finding("1"));
    findings.add(two);
    findings.add(report("c.pdf", "丙县", 2023, "0", "0"));
    findings.add(Reports.with(report("d.pdf", "丁县", 2023, "0", "0"), Reports.finding("2")));
    findings.compare(Hierarchy.NONE);

    assertTrue(findings.has("b.pdf"));
    assertFalse(findings.has("c.pdf"));
    assertEquals(two.findings(), findings.of(two));
    assertEquals(Map.of(FindingKind.BALANCE_RULE, 2L), findings.count());
  }

  @Test
  void addsWhatOnlySeveralReportsShow() {
    RunFindings findings = new RunFindings(FORMS);
    findings.add(report("2022.pdf", "甲市人民政府", 2022, "10", "3"));
    DocumentReport later =
        Reports.with(report("2023.pdf", "甲市人民政府", 2023, "20", "0"), Reports.finding("own"));
    findings.add(later);
    findings.add(report("乙县.pdf", "甲市乙县人民政府", 2023, "19", "0"));
    findings.compare(new Hierarchy(Map.of("甲市人民政府", List.of("乙县人民政府"))));

    assertEquals(
        List.of(FindingKind.BALANCE_RULE, FindingKind.YEAR_TO_YEAR, FindingKind.UPWARD_SUM),
        findings.of(later).stream().map(Finding::kind).toList());
    assertFalse(findings.has("2022.pdf"));
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
