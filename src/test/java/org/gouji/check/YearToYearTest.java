package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearToYearTest {

  private static final Form FORM = PrintedTable.form("2021");
  private static final String COUNTY = "洪泽区人民政府";

  @Test
  void whatWasCarriedOutIsCarriedIn() {
    AnnualFigures last = carriedOut(4, 1);
    AnnualFigures report = carriedIn(4, 1);

    assertEquals(Map.of(), YearToYear.of(List.of(last, report)));
  }

  @Test
  void columnsThatDoNotFollowAreOneFinding() {
    Map<String, List<Finding>> findings = YearToYear.of(List.of(carriedOut(4, 1), carriedIn(3, 1)));

    assertEquals(List.of("2024.pdf"), List.copyOf(findings.keySet()));
    List<Finding> its = findings.getOrDefault("2024.pdf", List.of());
    assertEquals(1, its.size());
    assertEquals(FindingKind.YEAR_TO_YEAR, its.get(0).kind());
    assertEquals(Severity.NOTICE, its.get(0).severity());
    assertEquals(
        List.of("requests.carried.natural_person", "requests.carried.total"), its.get(0).rules());
    assertEquals(
        "与 2023 年报告不衔接：“二、上年结转政府信息公开申请数量”的“自然人”为 3、应为 4；"
            + "“二、上年结转政府信息公开申请数量”的“总计”为 4、应为 5（按上年“四、结转下年度继续办理”），请核对。",
        its.get(0).message().chinese());
  }

  @Test
  void saysHowSureItIsThatTheAuthorityIsTheSame() {
    AnnualFigures last =
        report("2023.pdf", "淮安市洪泽区人民政府办公室", 2023, print().with("requests.carried_out.total", "9"));

    Finding finding =
        YearToYear.of(List.of(last, carriedIn(3, 1))).values().iterator().next().get(0);

    assertTrue(
        finding.message().chinese().contains("上年报告署名“淮安市洪泽区人民政府办公室”"), finding.message().chinese());
    assertTrue(
        finding.values().stream()
            .anyMatch(it -> it.name().equals("same_authority") && it.value().equals("0.85")));
  }

  /** Two districts of one name: which is meant is not guessed. */
  @Test
  void doesNotGuessBetweenTwoAuthorities() {
    PrintedTable other = print().with("requests.carried_out.total", "9");

    assertEquals(
        Map.of(),
        YearToYear.of(
            List.of(
                report("a.pdf", "南京市鼓楼区人民政府", 2023, other),
                report("b.pdf", "徐州市鼓楼区人民政府", 2023, other),
                report("c.pdf", "鼓楼区人民政府", 2024, print()))));
  }

  @Test
  void onlyTheYearBeforeCounts() {
    PrintedTable other = print().with("requests.carried_out.total", "9");

    assertEquals(
        Map.of(), YearToYear.of(List.of(report("2022.pdf", COUNTY, 2022, other), carriedIn(3, 1))));
  }

  /** 宿迁, 洪泽: it holds. 淮安: 66, then 372. */
  @ParameterizedTest
  @CsvSource({"70, 4, 1, 73, false", "66, 5, 2, 372, true"})
  void whatIsInForceFollows(int last, int issued, int repealed, int now, boolean told) {
    String row = "proactive.normative_documents.";
    AnnualFigures before =
        report("2023.pdf", COUNTY, 2023, print().with(row + "in_force", Integer.toString(last)));
    AnnualFigures report =
        report(
            "2024.pdf",
            COUNTY,
            2024,
            print()
                .with(row + "issued", Integer.toString(issued))
                .with(row + "repealed", Integer.toString(repealed))
                .with(row + "in_force", Integer.toString(now)));

    List<Finding> findings =
        YearToYear.of(List.of(before, report)).getOrDefault("2024.pdf", List.of());

    assertEquals(
        told,
        findings.stream()
            .anyMatch(it -> it.rules().equals(List.of("proactive.in_force.normative_documents"))));
    if (told) {
      assertEquals(
          "与 2023 年报告不衔接：“行政规范性文件”的“现行有效件数” 372 + “行政规范性文件”的“本年废止件数” 2 = 374，"
              + "而上年“行政规范性文件”的“现行有效件数” 66 + 本年“行政规范性文件”的“本年制发件数” 5 = 71，请核对。",
          findings.get(0).message().chinese());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 501, true",
    "100, 500, false",
    "501, 100, true",
    "500, 100, false",
    "0, 100, true",
    "19, 100, true",
    // What is small may multiply.
    "3, 20, false",
    "0, 99, false",
    "60, 0, false",
  })
  void tellsJumpsOfWhatIsNotSmall(String last, String now, boolean told) {
    String field = "requests.received.total";

    Map<String, List<Finding>> findings =
        YearToYear.of(
            List.of(
                report("2023.pdf", COUNTY, 2023, print().with(field, last)),
                report("2024.pdf", COUNTY, 2024, print().with(field, now))));

    assertEquals(told, !findings.isEmpty());
  }

  @Test
  void whatIsNotSurelyReadIsNotCompared() {
    PrintedTable doubtful = print().scanned().doubtful("requests.carried_in.total", "7");

    assertEquals(
        Map.of(),
        YearToYear.of(List.of(carriedOut(0, 0), report("2024.pdf", COUNTY, 2024, doubtful))));
  }

  /** Figures of a form that the other year's form has too are compared. */
  @Test
  void comparesReportsOfDifferentForms() {
    Form old = PrintedTable.form("2019");
    AnnualFigures last =
        AnnualFigures.of(
                "2020.pdf",
                COUNTY,
                Optional.of(2020),
                old,
                PrintedTable.ofZeros(old).with("requests.carried_out.total", "2").fields())
            .orElseThrow();

    assertEquals(1, YearToYear.of(List.of(last, report("2021.pdf", COUNTY, 2021, print()))).size());
  }

  private static AnnualFigures carriedOut(int naturalPersons, int others) {
    return report(
        "2023.pdf", COUNTY, 2023, carried("requests.carried_out.", naturalPersons, others));
  }

  private static AnnualFigures carriedIn(int naturalPersons, int others) {
    return report(
        "2024.pdf", COUNTY, 2024, carried("requests.carried_in.", naturalPersons, others));
  }

  private static PrintedTable carried(String row, int naturalPersons, int others) {
    return print()
        .with(row + "natural_person", Integer.toString(naturalPersons))
        .with(row + "other_org", Integer.toString(others))
        .with(row + "total", Integer.toString(naturalPersons + others));
  }

  private static PrintedTable print() {
    return PrintedTable.ofZeros(FORM);
  }

  private static AnnualFigures report(
      String file, String authority, int year, PrintedTable report) {
    return AnnualFigures.of(file, authority, Optional.of(year), FORM, report.fields())
        .orElseThrow();
  }
}
