package org.gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFindingsTest {

  private static final Form FORM = PrintedTable.form("2021");

  @Test
  void aWrongTotalIsOneFindingThoughItBreaksThreeRules() {
    PrintedTable report = applications().with("requests.total.natural_person", "48");

    Finding finding = only(report);

    assertEquals(FindingKind.BALANCE_RULE, finding.kind());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(
        List.of(
            "requests.identity.natural_person",
            "requests.outcomes.natural_person",
            "requests.row.total"),
        finding.rules());
    assertEquals(List.of("requests.total.natural_person"), finding.fields());
    assertEquals(
        "第三部分表格：“（七）总计”的“自然人”印为 48，按勾稽关系应为 51"
            + "（“自然人”：“一、本年新收政府信息公开申请数量” 51 + “二、上年结转政府信息公开申请数量” 0 = 51，"
            + "而“（七）总计” 48 + “四、结转下年度继续办理” 0 = 48；“自然人”：“（七）总计” 48，而“（一）予以公开” 51），请核对。",
        finding.message().chinese());
    assertEquals(List.of("requests.total.natural_person=48", "expected=51"), values(finding));
  }

  @Test
  void saysItInEnglishToo() {
    Finding finding = only(applications().with("requests.total.natural_person", "48"));

    assertTrue(
        finding
            .message()
            .english()
            .startsWith(
                "Section 3: “（七）总计” / “自然人” is 48; by the balance rules it should be 51 (“自然人”: "),
        finding.message().english());
  }

  /** 洪泽 2023: each block of table 4 is a cause of its own. */
  @Test
  void twoWrongBlocksAreTwoFindings() {
    PrintedTable report =
        PrintedTable.ofZeros(FORM)
            .with("remedies.review.upheld", "10")
            .with("remedies.review.corrected", "1")
            .with("remedies.litigation_after_review.upheld", "5");

    List<Finding> findings = find(report);

    assertEquals(2, findings.size());
    assertEquals(
        "第四部分表格：“行政复议”的“总计”印为 0，按勾稽关系应为 11（“行政复议”：“总计” 0，而“结果维持” 10 + “结果纠正” 1 = 11），请核对。",
        findings.get(0).message().chinese());
    // Either the total is 5, or nothing was upheld.
    assertEquals("第四部分表格：“复议后起诉”：“总计” 0，而“结果维持” 5，请核对哪个数有误。", findings.get(1).message().chinese());
    assertEquals(
        List.of(
            "remedies.litigation_after_review.total", "remedies.litigation_after_review.upheld"),
        findings.get(1).fields());
  }

  /** 洋河新区 2025. */
  @Test
  void seesAnApplicationThatChangedItsColumn() {
    PrintedTable report =
        PrintedTable.ofZeros(FORM)
            .with("requests.received.natural_person", "60")
            .with("requests.received.other_org", "1")
            .with("requests.received.total", "61")
            .with("requests.carried_in.commercial_enterprise", "1")
            .with("requests.carried_in.total", "1")
            .with("requests.granted.natural_person", "61")
            .with("requests.granted.commercial_enterprise", "1")
            .with("requests.granted.total", "62")
            .with("requests.total.natural_person", "61")
            .with("requests.total.commercial_enterprise", "1")
            .with("requests.total.total", "62");

    Finding finding = only(report);

    assertEquals(FindingKind.MOVED_BETWEEN_COLUMNS, finding.kind());
    assertEquals(
        List.of("requests.identity.natural_person", "requests.identity.other_org"),
        finding.rules());
    assertTrue(
        finding
            .message()
            .chinese()
            .startsWith(
                "第三部分表格：“一、本年新收政府信息公开申请数量”一行有 1 件疑似错列，在“自然人”与“其他”两列之间"
                    + "（“自然人”：“一、本年新收政府信息公开申请数量” 60 + “二、上年结转政府信息公开申请数量” 0 = 60，而"
                    + "“（七）总计” 61 + “四、结转下年度继续办理” 0 = 61；“其他”："),
        finding.message().chinese());
  }

  /** A blank could hide what is missing, but only together with others in its row. */
  @Test
  void seesItBesideBlanksForZeros() {
    PrintedTable report =
        PrintedTable.ofZeros(FORM)
            .with("requests.received.natural_person", "60")
            .with("requests.received.other_org", "1")
            .with("requests.received.total", "61")
            .with("requests.granted.natural_person", "61")
            .with("requests.granted.total", "61")
            .with("requests.total.natural_person", "61")
            .with("requests.total.total", "61");
    for (ExtractedField field : report.fields()) {
      if (field.printed().equals("0")) {
        report.with(field.definition().id(), "");
      }
    }

    Finding finding = only(report);

    assertEquals(FindingKind.MOVED_BETWEEN_COLUMNS, finding.kind());
    // Each rule alone leaves it open, so it is not surely wrong.
    assertEquals(Severity.NOTICE, finding.severity());
  }

  /** 会仪镇 2021: a column that is filled, and totals that do not know of it. */
  @Test
  void aColumnThatNoTotalCountsIsOneFinding() {
    PrintedTable report = PrintedTable.ofZeros(FORM);
    for (String row : List.of("received", "granted", "total")) {
      report.with("requests." + row + ".legal_service_org", "1");
    }

    Finding finding = only(report);

    assertEquals(
        List.of("requests.row.received", "requests.row.granted", "requests.row.total"),
        finding.rules());
    assertTrue(finding.fields().contains("requests.received.total"));
    assertTrue(
        finding.message().chinese().startsWith("第三部分表格：有 3 条勾稽关系不成立，如"),
        finding.message().chinese());
  }

  @Test
  void aBlankRowOfTotalsIsToldOnceWithWhatItShouldState() {
    PrintedTable report = applications();
    for (String column : columns()) {
      report.with("requests.total." + column, "");
    }

    Finding finding = only(report);

    assertEquals(FindingKind.BLANK_TOTAL, finding.kind());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("第三部分表格：“（七）总计”一行留空，按各项相加应为：“自然人” 51、“总计” 51，请补填。", finding.message().chinese());
    assertEquals(
        List.of("requests.total.natural_person", "requests.total.total"), finding.fields());
  }

  /** 上海 2019: the whole column is left out; a habit, told once. */
  @Test
  void aBlankColumnOfTotalsIsForNotice() {
    PrintedTable report = applications();
    FORM.fields().stream()
        .filter(field -> field.id().matches("requests\\..*\\.total") && !field.alternative())
        .filter(field -> !field.id().equals("requests.total.total"))
        .forEach(field -> report.with(field.id(), ""));

    Finding finding = only(report);

    assertEquals(FindingKind.BLANK_TOTAL, finding.kind());
    assertEquals(Severity.NOTICE, finding.severity());
    assertEquals(
        Set.of("requests.received.total", "requests.granted.total"),
        new TreeSet<>(finding.fields()));
  }

  @Test
  void blankTotalsOfNothingAreNoFinding() {
    PrintedTable report = PrintedTable.ofZeros(FORM);
    for (String column : columns()) {
      report.with("requests.total." + column, "");
    }

    assertEquals(List.of(), find(report));
  }

  /** A blank total is taken for the sum of its parts: what contradicts that is still found. */
  @Test
  void aBlankTotalHidesNoContradiction() {
    PrintedTable report = applications();
    for (String column : columns()) {
      report.with("requests.total." + column, "");
    }
    report.with("requests.granted.natural_person", "40").with("requests.granted.total", "40");

    List<Finding> findings = find(report);

    assertEquals(
        List.of(FindingKind.BALANCE_RULE, FindingKind.BLANK_TOTAL),
        findings.stream().map(Finding::kind).distinct().toList());
    assertTrue(
        findings.get(0).message().chinese().contains("“（七）总计” （空，按 40 计）"),
        findings.get(0).message().chinese());
  }

  @Test
  void aBlankPartThatMustHoldAFigureIsForNotice() {
    PrintedTable report =
        PrintedTable.ofZeros(FORM)
            .with("remedies.review.pending", "")
            .with("remedies.review.total", "4");

    Finding finding = only(report);

    assertEquals(FindingKind.BLANK_FIGURE, finding.kind());
    assertEquals(Severity.NOTICE, finding.severity());
    assertEquals(List.of("remedies.review.pending"), finding.fields());
    assertEquals(
        "第四部分表格：空格处按勾稽关系应填：“行政复议”的“尚未审结” 4（“行政复议”：“总计” 4，而4 项相加为 0），请补填。",
        finding.message().chinese());
  }

  /** What is not surely read says nothing about the report. */
  @ParameterizedTest
  @ValueSource(
      strings = {"remedies.review.upheld", "remedies.review.other", "remedies.review.total"})
  void waitsForWhatIsForReview(String doubtful) {
    PrintedTable report = PrintedTable.ofZeros(FORM).scanned().with("remedies.review.upheld", "10");
    report.doubtful(
        doubtful, report.byId().getOrDefault(doubtful, report.fields().get(0)).printed(), "7");

    assertEquals(List.of(), find(report));
  }

  @Test
  void saysOfAScanThatItsFiguresAreSurelyRead() {
    PrintedTable report =
        PrintedTable.ofZeros(FORM)
            .scanned()
            .with("remedies.review.upheld", "10")
            .with("remedies.review.corrected", "1");

    assertTrue(only(report).message().chinese().endsWith("请核对（扫描件，各数读数可靠）。"));
    assertFalse(
        only(PrintedTable.ofZeros(FORM).with("remedies.review.upheld", "1"))
            .message()
            .chinese()
            .contains("扫描件"));
  }

  @Test
  void namesTheIndicatorsOf2014ByTheirRows() {
    PrintedTable report =
        PrintedTable.ofZeros(PrintedTable.form("2014"))
            .with("statistics.staff", "3")
            .with("statistics.staff_full_time", "9")
            .with("statistics.staff_part_time", "4");

    assertEquals(
        "“（三）从事政府信息公开工作人员数”印为 3，按勾稽关系应为 13（“（三）从事政府信息公开工作人员数” 3，而"
            + "“1.专职人员数” 9 + “2.兼职人员数” 4 = 13），请核对。",
        TableFindings.of(PrintedTable.form("2014"), report.fields()).get(0).message().chinese());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void saysNothingOfAReportThatBalances(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < 40; seed++) {
      assertEquals(List.of(), TableFindings.of(form, balanced(form, new Random(seed)).fields()));
    }
  }

  /** However many cells are wrong, a finding for each at most. */
  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void neverTellsMoreThanIsWrong(String id) {
    Form form = PrintedTable.form(id);
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      PrintedTable report = balanced(form, random);
      Set<String> wrong = new TreeSet<>();
      int errors = 1 + random.nextInt(4);
      for (int i = 0; i < errors; i++) {
        String cell = BalancedReport.any(BalancedReport.fields(form), random);
        report.with(cell, Integer.toString(2000 + 91 * i));
        wrong.add(cell);
      }

      List<Finding> findings = TableFindings.of(form, report.fields());

      assertTrue(findings.size() <= wrong.size(), findings + " seed " + seed);
      boolean inRules =
          wrong.stream()
              .anyMatch(
                  cell -> form.rules().stream().anyMatch(rule -> rule.fields().contains(cell)));
      assertEquals(inRules, !findings.isEmpty(), "seed " + seed);
    }
  }

  private static PrintedTable balanced(Form form, Random random) {
    PrintedTable report = PrintedTable.ofZeros(form);
    Map<String, BigDecimal> figures = BalancedReport.figures(form, random);
    figures.forEach((field, figure) -> report.with(field, figure.toPlainString()));
    return report;
  }

  /** 51 applications of natural persons, all granted. */
  private static PrintedTable applications() {
    PrintedTable report = PrintedTable.ofZeros(FORM);
    for (String row : List.of("received", "granted", "total")) {
      report.with("requests." + row + ".natural_person", "51");
      report.with("requests." + row + ".total", "51");
    }
    return report;
  }

  private static List<String> columns() {
    return FORM.fields().stream()
        .map(field -> field.id())
        .filter(id -> id.startsWith("requests.received."))
        .map(id -> id.substring("requests.received.".length()))
        .toList();
  }

  private static List<Finding> find(PrintedTable report) {
    return TableFindings.of(FORM, report.fields());
  }

  private static Finding only(PrintedTable report) {
    List<Finding> findings = find(report);
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }

  private static List<String> values(Finding finding) {
    return finding.values().stream().map(value -> value.name() + "=" + value.value()).toList();
  }
}
