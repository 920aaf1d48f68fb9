package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gouji.check.Finding;
import org.gouji.check.Severity;
import org.junit.jupiter.api.Test;

/** What the tables say where they are blank, wrong or not surely read. */
class TableFactsTest {

  private static final String TEXT = "全年共收到政府信息公开申请9件。";

  private static Narrative saying(Map<String, String> figures) {
    return new ReportWithText("2021", "柳河县人民政府", 2023, figures).saying(TEXT);
  }

  private static Agreement agreement(Map<String, String> figures) {
    return saying(figures).statements().get(0).agreement();
  }

  @Test
  void aBlankTotalIsTheSumOfItsParts() {
    assertEquals(
        Agreement.YES,
        agreement(
            Map.of(
                "requests.received.total", "blank",
                "requests.received.natural_person", "7",
                "requests.received.other_org", "2")));
  }

  @Test
  void aTotalThatIsWrongItselfDoesNotMakeTheTextWrong() {
    Narrative narrative =
        saying(Map.of("requests.received.total", "0", "requests.received.natural_person", "9"));

    assertEquals(Agreement.YES, narrative.statements().get(0).agreement());
    assertTrue(narrative.findings().isEmpty());
  }

  @Test
  void blanksAloneSayNothing() {
    Narrative narrative =
        saying(
            Map.of(
                "requests.received.total", "blank",
                "requests.received.natural_person", "blank",
                "requests.received.commercial_enterprise", "blank",
                "requests.received.research_institution", "blank",
                "requests.received.public_welfare_org", "blank",
                "requests.received.legal_service_org", "blank",
                "requests.received.other_org", "blank"));

    assertEquals(Agreement.UNKNOWN, narrative.statements().get(0).agreement());
    assertTrue(narrative.findings().isEmpty());
  }

  @Test
  void aGrandTotalIsTheSumOfTotalsThatAreBlankThemselves() {
    ReportWithText report =
        new ReportWithText(
            "2021",
            "柳河县人民政府",
            2023,
            Map.of(
                "requests.total.total", "blank",
                "requests.total.natural_person", "blank",
                "requests.granted.total", "blank",
                "requests.granted.natural_person", "7",
                "requests.unavailable_not_held.natural_person", "2",
                "requests.unavailable_not_held.total", "blank"));

    Narrative narrative = report.saying("全年办结政府信息公开申请9件。");

    assertEquals(Agreement.YES, narrative.statements().get(0).agreement());
  }

  @Test
  void aFigureThatIsToBeLookedAtProvesNothing() {
    List<Finding> findings = saying(Map.of("requests.received", "3?")).findings();

    assertEquals(List.of(Severity.NOTICE), findings.stream().map(Finding::severity).toList());
  }

  @Test
  void aFigureOfAPictureProvesNothing() {
    ReportWithText report =
        new ReportWithText("2021", "柳河县人民政府", 2023, Map.of("requests.received", "3"));

    assertEquals(
        List.of(Severity.NOTICE),
        report.saying(TEXT, true).findings().stream().map(Finding::severity).toList());
    assertEquals(
        List.of(Severity.ERROR),
        report.saying("全年没有收到政府信息公开申请。", true).findings().stream().map(Finding::severity).toList());
  }

  @Test
  void theSingleRowStandsForItsThree() {
    ReportWithText report =
        new ReportWithText(
            "2021",
            "柳河县人民政府",
            2023,
            Map.of("requests.other.total", "4", "requests.other.natural_person", "4"));

    Statement statement = report.saying("其他处理4件。").statements().get(0);

    assertEquals(Agreement.YES, statement.agreement());
    assertEquals(List.of("requests.other.total"), statement.fields());
  }
}
