package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Form;
import org.junit.jupiter.api.Test;

class UpwardSumsTest {

  private static final Form FORM = PrintedTable.form("2021");
  private static final String RECEIVED = "requests.received.total";
  private static final Hierarchy CITY =
      new Hierarchy(Map.of("淮安市人民政府", List.of("洪泽区人民政府", "淮安市涟水县政府")));

  @Test
  void saysNothingWhereTheSumsAgree() {
    assertEquals(
        Map.of(),
        UpwardSums.of(
            CITY,
            List.of(
                report("city", "淮安市人民政府办公室", 2023, "30"),
                report("a", "洪泽区人民政府", 2023, "10"),
                report("b", "涟水县人民政府", 2023, "20"))));
  }

  @Test
  void tellsDifferencesWithTheReportOfTheAuthorityAbove() {
    Map<String, List<Finding>> findings =
        UpwardSums.of(
            CITY,
            List.of(
                report("city", "淮安市人民政府", 2023, "31"),
                report("a", "洪泽区人民政府", 2023, "10"),
                report("b", "涟水县人民政府", 2023, "20"),
                report("c", "涟水县人民政府", 2022, "999")));

    assertEquals(List.of("city"), List.copyOf(findings.keySet()));
    Finding finding = findings.values().iterator().next().get(0);
    assertEquals(FindingKind.UPWARD_SUM, finding.kind());
    assertEquals(Severity.NOTICE, finding.severity());
    assertEquals(List.of(RECEIVED), finding.fields());
    assertEquals(
        "与下级 2 份报告相比：“一、本年新收政府信息公开申请数量”的“总计”为 31，下级相加为 30，请核对口径。", finding.message().chinese());
  }

  /** What is missing may make up for a smaller sum, not for a larger one. */
  @Test
  void withReportsMissingOnlyALargerSumIsTold() {
    AnnualFigures below = report("a", "洪泽区人民政府", 2023, "10");

    assertEquals(
        Map.of(), UpwardSums.of(CITY, List.of(report("city", "淮安市人民政府", 2023, "31"), below)));
    assertEquals(
        "与下级 1 份报告相比（另缺 1 份）：“一、本年新收政府信息公开申请数量”的“总计”为 9，下级相加为 10，请核对口径。",
        UpwardSums.of(CITY, List.of(report("city", "淮安市人民政府", 2023, "9"), below))
            .values()
            .iterator()
            .next()
            .get(0)
            .message()
            .chinese());
  }

  @Test
  void withoutReportsFromBelowNothingIsAddedUp() {
    assertEquals(Map.of(), UpwardSums.of(CITY, List.of(report("city", "淮安市人民政府", 2023, "31"))));
  }

  private static AnnualFigures report(String file, String authority, int year, String received) {
    return AnnualFigures.of(
            file,
            authority,
            Optional.of(year),
            FORM,
            PrintedTable.ofZeros(FORM).with(RECEIVED, received).fields())
        .orElseThrow();
  }
}
