package org.gouji.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Candidate;
import org.gouji.page.CellText;
import org.gouji.page.PageContent;
import org.gouji.page.PageText;
import org.gouji.page.TextLine;
import org.gouji.page.TextSource;
import org.gouji.sample.PrintedBlock;
import org.gouji.sample.PrintedRow;
import org.gouji.sample.SetTable;
import org.gouji.sample.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

  private static final Form FORM_2021 = PrintedReport.form("2021");
  private static final String REPEATED = "2.重复申请";
  private static final String PETITION = "1.信访举报投诉类申请";

  private static Map<String, String> figures(ReportContent content) {
    Map<String, String> figures = new TreeMap<>();
    for (ExtractedField field : content.fields()) {
      field.value().ifPresent(value -> figures.put(field.definition().id(), value.toPlainString()));
    }
    return figures;
  }

  private static Map<String, String> expected(Form form, String... missingRows) {
    Map<String, String> figures = new TreeMap<>(PrintedReport.figures(form));
    for (String row : missingRows) {
      figures.keySet().removeIf(id -> id.startsWith(row + "."));
    }
    return figures;
  }

  private static ExtractedField field(ReportContent content, String id) {
    return content.fields().stream()
        .filter(field -> field.definition().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + id));
  }

  private static List<String> notOk(ReportContent content) {
    return content.fields().stream()
        .filter(field -> field.flag() != Flag.OK)
        .map(field -> field.definition().id() + field.reasons())
        .toList();
  }

  /**
   * What must never be: a figure that is not the one printed for its field, and nobody is asked.
   */
  private static void assertNothingWrongUnseen(Form form, ReportContent content) {
    for (ExtractedField field : content.fields()) {
      if (field.flag() == Flag.OK && field.value().isPresent()) {
        assertEquals(
            PrintedReport.figure(form, field.definition().id()),
            field.value().get().toPlainString(),
            () -> field.definition().id() + " " + field.reasons());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2019", "2021"})
  void everyFieldOfACorrectReportIsReadAndOk(String id) {
    Form form = PrintedReport.form(id);
    ReportContent content = PrintedReport.on(id).read();
    assertEquals(Optional.of(form), content.form());
    assertEquals(expected(form), figures(content));
    assertEquals(List.of(), notOk(content));
    assertEquals(List.of(), content.strayInk());
    assertEquals(List.of(), content.differentLabels());
    assertEquals("某某县人民政府", content.authority());
    assertEquals(Optional.of(2023), content.year());
  }

  @Test
  void theFormIsKnownByItsLabelsAndNotByItsYear() {
    ReportContent content = PrintedReport.on("2021").titled("某某县人民政府2019年政府信息公开工作年度报告").read();
    assertEquals(Optional.of(FORM_2021), content.form());
    assertEquals(Optional.of(2019), content.year());
    Form old = PrintedReport.form("2019");
    assertEquals(Optional.of(old), PrintedReport.on("2019").read().form());
  }

  @Test
  void aMissingRowMovesNoOther() {
    List<PrintedRow> rows = requests().rows();
    for (int i = 0; i < rows.size(); i += 3) {
      PrintedRow row = rows.get(i);
      ReportContent content =
          PrintedReport.on("2021")
              .changing("requests", it -> it.without(row.label()))
              .readAsItsForm();
      assertNothingWrongUnseen(FORM_2021, content);
      assertEquals(
          expected(FORM_2021).size() - 7, figures(content).size(), () -> "without " + row.label());
    }
  }

  /** The ruling between two labels was lost, and the upper one cannot be read. */
  @Test
  void figuresBesideTheStubOfTwoRowsAreLookedAt() {
    List<PrintedRow> rows = requests().rows();
    for (int i = 0; i + 1 < rows.size(); i++) {
      int upper = i;
      if (rows.get(i).stubs().size() == rows.get(i + 1).stubs().size()) {
        ReportContent content =
            PrintedReport.on("2021")
                .changing("requests", it -> it.rows(withOneStub(it.rows(), upper)))
                .readAsItsForm();
        assertNothingWrongUnseen(FORM_2021, content);
      }
    }
  }

  private static List<PrintedRow> withOneStub(List<PrintedRow> rows, int upper) {
    String both = "龘靐" + rows.get(upper + 1).label();
    List<PrintedRow> all = new ArrayList<>(rows);
    for (int i = upper; i <= upper + 1; i++) {
      List<String> stubs = new ArrayList<>(rows.get(upper).stubs());
      stubs.set(stubs.size() - 1, both);
      stubs.add("");
      all.set(i, new PrintedRow(stubs, rows.get(i).figures()));
    }
    return all;
  }

  /** The comma between thousands read as a point, a speck as a minus. */
  @ParameterizedTest
  @ValueSource(strings = {"14.944", "-5"})
  void aFigureThatTheFormDoesNotHaveIsLookedAtOnAPicture(String figure) {
    List<String> figures = new ArrayList<>(Collections.nCopies(7, "0"));
    figures.set(2, figure);
    PrintedReport report =
        PrintedReport.on("2021")
            .changing("requests", it -> it.changing(REPEATED, row -> row.saying(figures)));
    String id = "requests.not_processed_repeat.research_institution";

    assertEquals(Flag.OK, field(report.read(), id).flag());
    List<PageContent> pictures =
        report.pages().stream().map(page -> page.with(new PictureText(page.text()))).toList();
    ExtractedField read = field(PrintedReport.read(pictures), id);
    assertEquals(figure, read.value().orElseThrow().toPlainString());
    assertEquals(Flag.REVIEW, read.flag());
  }

  /** The same text, as if two readers had surely read it from a picture. */
  private record PictureText(PageText text) implements PageText {

    @Override
    public CellText label(BoundingBox region) {
      return text.label(region);
    }

    @Override
    public CellText figure(BoundingBox region) {
      CellText figure = text.figure(region);
      return new CellText(
          figure.text(),
          0.9995,
          figure.ink(),
          TextSource.OCR,
          figure.inkBox(),
          List.of(
              new Candidate(figure.text(), 0.99, "ppocr"),
              new Candidate(figure.text(), 0.99, "tesseract")));
    }

    @Override
    public Stream<TextLine> eachLine(BoundingBox region) {
      return text.eachLine(region);
    }

    @Override
    public List<BoundingBox> ink(BoundingBox region) {
      return text.ink(region);
    }
  }

  @Test
  void theFieldsOfAMissingRowAreMissing() {
    ReportContent content =
        PrintedReport.on("2021").changing("requests", it -> it.without(REPEATED)).read();
    assertEquals(expected(FORM_2021, "requests.not_processed_repeat"), figures(content));
    ExtractedField missing = field(content, "requests.not_processed_repeat.total");
    assertEquals(Flag.MISSING, missing.flag());
    assertEquals(Set.of(Reason.NOT_PRINTED), missing.reasons());
    assertEquals(ReadingKind.ABSENT, missing.reading());
  }

  @Test
  void anExtraRowMovesNoOtherAndIsStray() {
    for (int at = 0; at <= requests().rows().size(); at += 4) {
      int place = at;
      ReportContent content =
          PrintedReport.on("2021")
              .changing("requests", it -> it.rows(with(it.rows(), place, "龘靐齉爩")))
              .readAsItsForm();
      assertEquals(expected(FORM_2021), figures(content), () -> "extra row at " + place);
      assertEquals(1, content.strayInk().size());
    }
  }

  private static List<PrintedRow> with(List<PrintedRow> rows, int at, String label) {
    List<PrintedRow> all = new ArrayList<>(rows);
    List<String> figures = Collections.nCopies(7, "9");
    List<String> stubs = new ArrayList<>(rows.get(Math.min(at, rows.size() - 1)).stubs());
    stubs.set(stubs.size() - 1, label);
    all.add(at, new PrintedRow(stubs, figures));
    return all;
  }

  private static PrintedBlock requests() {
    return PrintedBlock.of(FORM_2021.tables().get(1), id -> "0").get(0);
  }

  @Test
  void aMisprintedRowKeepsItsPlace() {
    ReportContent content =
        PrintedReport.on("2021")
            .changing(
                "requests", it -> it.changing("2.其他法律行政法规禁止公开", row -> row.labelled("2.其他法律行政止公开")))
            .read();
    assertEquals(expected(FORM_2021), figures(content));
    assertTrue(
        field(content, "requests.denied_law_prohibits.total")
            .reasons()
            .contains(Reason.ROW_LABEL_DIFFERS));
    assertEquals(1, content.differentLabels().size());
    PrintedLabel label = content.differentLabels().get(0);
    assertEquals("2.其他法律行政法规禁止公开", label.label().text());
    assertEquals("2.其他法律行政止公开", label.printed());
    assertEquals(7, label.fields().size());
    assertTrue(label.fields().contains("requests.denied_law_prohibits.total"));
  }

  @Test
  void anUnreadableLabelIsPlacedByItsNeighboursAndLookedAt() {
    ReportContent content =
        PrintedReport.on("2021")
            .changing("requests", it -> it.changing(REPEATED, row -> row.labelled("龘靐齉爩")))
            .read();
    assertEquals(expected(FORM_2021), figures(content));
    ExtractedField field = field(content, "requests.not_processed_repeat.total");
    assertEquals(Flag.REVIEW, field.flag());
    assertTrue(field.reasons().contains(Reason.ROW_BY_POSITION));
    assertEquals(7, notOk(content).size());
  }

  /** Labels printed in another order: figures follow their labels or are looked at. */
  @Test
  void exchangedRowsAreNotReadInTheFormsOrder() {
    ReportContent content =
        PrintedReport.on("2021")
            .changing(
                "requests",
                it -> {
                  List<PrintedRow> rows = new ArrayList<>(it.rows());
                  Collections.swap(rows, it.indexOf(PETITION), it.indexOf(REPEATED));
                  return it.rows(rows);
                })
            .read();
    assertNothingWrongUnseen(FORM_2021, content);
  }

  @Test
  void oneSingleRowOfOtherOutcomesReplacesThree() {
    ReportContent content = PrintedReport.on("2021").withAlternatives("requests").read();
    assertEquals(
        PrintedReport.figure(FORM_2021, "requests.other.total"),
        field(content, "requests.other.total").value().orElseThrow().toPlainString());
    ExtractedField replaced = field(content, "requests.other_misc.total");
    assertEquals(Flag.MISSING, replaced.flag());
    assertEquals(Set.of(Reason.REPLACED_ROW), replaced.reasons());
    assertNothingWrongUnseen(FORM_2021, content);
  }

  @Test
  void rowsGoOnOverleafWhereverTheTableBreaks() {
    int rows = SetTable.of(List.of(requests())).rows();
    for (int row = 4; row < rows; row += 3) {
      int at = row;
      for (boolean repeated : new boolean[] {false, true}) {
        ReportContent content =
            PrintedReport.read(
                List.of(FORM_2021), PrintedReport.on("2021").brokenAt("requests", row, repeated));
        assertEquals(
            expected(FORM_2021), figures(content), () -> "break at " + at + " heads " + repeated);
        assertNothingWrongUnseen(FORM_2021, content);
      }
    }
  }

  @Test
  void theBlocksOfTheFirstTableGoOnOverleafWhereverItBreaks() {
    for (String id : List.of("2021", "2019")) {
      Form form = PrintedReport.form(id);
      List<PrintedBlock> blocks = PrintedBlock.of(form.tables().get(0), field -> "0");
      for (int row = 1; row < SetTable.of(blocks).rows(); row += id.equals("2021") ? 2 : 5) {
        int at = row;
        ReportContent content =
            PrintedReport.read(
                List.of(form), PrintedReport.on(id).brokenAt("proactive", row, false));
        assertEquals(expected(form), figures(content), () -> id + " break at " + at);
      }
    }
  }

  /** The label ends overleaf, the figures stand above or below the break. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRowCutInTwoIsOne(boolean figuresAbove) {
    String label = "4.无正当理由大量反复申请";
    PrintedBlock block =
        PrintedBlock.of(FORM_2021.tables().get(1), PrintedReportFigures::of).get(0);
    int at = block.indexOf(label);
    PrintedRow row = block.rows().get(at);
    List<String> none = Collections.nCopies(7, "");
    List<PrintedRow> rows = new ArrayList<>(block.rows());
    rows.set(at, row.labelled("4.无正当理").saying(figuresAbove ? row.figures() : none));
    rows.add(at + 1, row.labelled("由大量反复申请").saying(figuresAbove ? none : row.figures()));
    PrintedReport report = PrintedReport.on("2021").changing("requests", it -> it.rows(rows));
    ReportContent content = PrintedReport.read(report.brokenAt("requests", 3 + at + 1, false));
    assertEquals(expected(FORM_2021), figures(content));
    assertNothingWrongUnseen(FORM_2021, content);
    ExtractedField cut = field(content, "requests.not_processed_excessive.total");
    assertTrue(cut.reasons().contains(Reason.CUT_BY_PAGE_BREAK), () -> cut.reasons().toString());
  }

  private static final class PrintedReportFigures {
    private PrintedReportFigures() {}

    static String of(String id) {
      return PrintedReport.figure(FORM_2021, id);
    }
  }

  private static List<String> without(List<String> all, int index) {
    List<String> left = new ArrayList<>(all);
    left.remove(index);
    return left;
  }

  private static PrintedBlock withoutColumn(PrintedBlock block, int column) {
    List<List<String>> heads = new ArrayList<>(block.heads());
    heads.remove(column);
    return new PrintedBlock(
        block.caption(),
        block.corner(),
        heads,
        block.rows().stream().map(row -> row.saying(without(row.figures(), column))).toList());
  }

  private static PrintedBlock withHead(PrintedBlock block, int column, String head) {
    List<List<String>> heads = new ArrayList<>(block.heads());
    List<String> path = new ArrayList<>(heads.get(column));
    path.set(path.size() - 1, head);
    heads.set(column, path);
    return new PrintedBlock(block.caption(), block.corner(), heads, block.rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"requests", "remedies"})
  void aMissingColumnMovesNoOther(String table) {
    int columns = table.equals("requests") ? 7 : 15;
    for (int i = 0; i < columns; i += 2) {
      int column = i;
      ReportContent content =
          PrintedReport.on("2021").changing(table, it -> withoutColumn(it, column)).readAsItsForm();
      assertNothingWrongUnseen(FORM_2021, content);
      long rows = table.equals("requests") ? requests().rows().size() : 1;
      assertEquals(
          expected(FORM_2021).size() - rows,
          figures(content).size(),
          () -> "without column " + column);
    }
  }

  @Test
  void aMisprintedHeadKeepsItsColumn() {
    ReportContent content =
        PrintedReport.on("2021")
            .changing("requests", it -> withHead(it, 3, "社会公益祖织"))
            .readAsItsForm();
    assertEquals(expected(FORM_2021), figures(content));
    assertEquals(List.of(), notOk(content));
  }

  private static PrintedBlock withColumn(PrintedBlock block, int at, String head) {
    List<List<String>> heads = new ArrayList<>(block.heads());
    heads.add(at, List.of("申请人情况", head));
    return new PrintedBlock(
        block.caption(),
        block.corner(),
        heads,
        block.rows().stream()
            .map(
                row -> {
                  List<String> figures = new ArrayList<>(row.figures());
                  figures.add(at, "9");
                  return row.saying(figures);
                })
            .toList());
  }

  @Test
  void anExtraColumnMovesNoOther() {
    for (int at : new int[] {0, 1, 6, 7}) {
      ReportContent content =
          PrintedReport.on("2021")
              .changing("requests", it -> withColumn(it, at, "农村"))
              .readAsItsForm();
      assertEquals(expected(FORM_2021), figures(content), () -> "extra column at " + at);
    }
  }

  @Test
  void anUnknownColumnIsNotPlacedWhereTwoAreInQuestion() {
    ReportContent content =
        PrintedReport.on("2021")
            .changing("requests", it -> withColumn(withHead(it, 6, "农村"), 6, "城市"))
            .readAsItsForm();
    assertEquals(ReadingKind.ABSENT, field(content, "requests.received.total").reading());
    assertNothingWrongUnseen(FORM_2021, content);
  }

  /** What stands in a column of another name is perhaps not what the form asks for. */
  @Test
  void aColumnUnderAHeadOfOtherWordsIsLookedAt() {
    ReportContent content =
        PrintedReport.on("2021").changing("requests", it -> withHead(it, 4, "农村")).readAsItsForm();
    assertNothingWrongUnseen(FORM_2021, content);
    ExtractedField field = field(content, "requests.received.legal_service_org");
    assertTrue(field.flag() != Flag.OK, () -> field.reasons().toString());
    assertEquals(Flag.OK, field(content, "requests.received.other_org").flag());
  }

  @Test
  void aTableThatIsNotThereIsSaidToBeMissing() {
    ReportContent content = PrintedReport.on("2021").without("remedies").read();
    assertEquals(Optional.of(FORM_2021), content.form());
    ExtractedField field = field(content, "remedies.review.total");
    assertEquals(Flag.MISSING, field.flag());
    assertEquals(Set.of(Reason.TABLE_NOT_FOUND), field.reasons());
    assertNothingWrongUnseen(FORM_2021, content);
  }

  @Test
  void blanksMarksWordsAndAmountsKeepTheirKinds() {
    List<String> said = List.of("", "/", "约五件", "22（其中修订 16 件）", "1,113", "12 34", "-3");
    ReportContent content =
        PrintedReport.on("2021")
            .changing("requests", it -> it.changing(REPEATED, row -> row.saying(said)))
            .read();
    String row = "requests.not_processed_repeat.";
    assertEquals(ReadingKind.BLANK, field(content, row + "natural_person").reading());
    assertEquals(ReadingKind.MARK, field(content, row + "commercial_enterprise").reading());
    ExtractedField words = field(content, row + "research_institution");
    assertEquals(ReadingKind.TEXT, words.reading());
    assertEquals(Flag.REVIEW, words.flag());
    assertEquals("约五件", words.printed());
    assertTrue(field(content, row + "public_welfare_org").reasons().contains(Reason.CELL_NOTE));
    assertEquals("1113", figures(content).get(row + "legal_service_org"));
    assertEquals(Flag.REVIEW, field(content, row + "other_org").flag());
    assertEquals("-3", figures(content).get(row + "total"));
  }

  @Test
  void theUnitOfAnAmountIsThatOfTheCellOrOfTheForm() {
    ReportContent content =
        PrintedReport.on("2021")
            .changing(
                "proactive", it -> it.changing("行政事业性收费", row -> row.saying(List.of("251000元"))))
            .read();
    ExtractedField fees = field(content, "proactive.fees.amount");
    assertEquals("25.1", fees.value().orElseThrow().toPlainString());
    assertEquals("万元", fees.unit());
    assertEquals("251000元", fees.printed());
    ReportContent old = PrintedReport.on("2019").read();
    ExtractedField procurement = field(old, "proactive.procurement.amount");
    assertEquals("", procurement.unit());
    assertTrue(procurement.reasons().contains(Reason.UNIT_UNSTATED));
  }

  @Test
  void aCellThatCoversTwoColumnsIsLookedAt() {
    List<PrintedBlock> blocks =
        PrintedBlock.of(FORM_2021.tables().get(1), PrintedReportFigures::of);
    Sheet sheet = new Sheet(1, 595, 1_800);
    SetTable.of(blocks).set(sheet, 90);
    // The wall between the first two columns of the first row of figures is not drawn.
    double top = 90 + 3 * SetTable.ROW_HEIGHT;
    Sheet worn = new Sheet(1, 595, 1_800);
    double wall = 40 + 88 + 150 + (515 - 238) / 7.0;
    sheet.rulings().stream()
        .filter(
            it ->
                it.isHorizontal()
                    || Math.abs(it.position() - wall) > 0.1
                    || Math.abs(it.from() - top) > 0.1)
        .forEach(it -> worn.rule(List.of(it)));
    sheet
        .signs()
        .forEach(it -> worn.print(it.box().x(), it.box().y(), it.box().height(), it.text()));
    ReportContent content = PrintedReport.read(List.of(worn.content()));
    for (String column : List.of("natural_person", "commercial_enterprise")) {
      ExtractedField field = field(content, "requests.received." + column);
      assertEquals(Flag.REVIEW, field.flag(), column);
      assertTrue(field.reasons().contains(Reason.MERGED_CELL), () -> field.reasons().toString());
    }
    assertEquals(Flag.OK, field(content, "requests.received.total").flag());
  }

  @Test
  void everyFieldSaysWhereItWasRead() {
    ReportContent content = PrintedReport.on("2021").read();
    for (ExtractedField field : content.fields()) {
      Provenance place = field.provenance().orElseThrow();
      assertTrue(place.box().width() > 10 && place.box().height() > 10);
      int table = List.of("proactive", "requests", "remedies").indexOf(field.definition().table());
      assertEquals(table + 1, place.page());
    }
  }

  @Test
  void aReportWithoutTablesHasNoForm() {
    ReportContent content =
        PrintedReport.on("2021")
            .without("proactive")
            .without("requests")
            .without("remedies")
            .read();
    assertEquals(Optional.empty(), content.form());
    assertTrue(content.annualReport());
    assertEquals(List.of(), content.fields());
  }

  @Test
  void aTableOfAnotherKindIsNoForm() {
    PrintedBlock budget =
        new PrintedBlock(
            "",
            "项目",
            List.of(List.of("预算数"), List.of("决算数"), List.of("增减率")),
            List.of(
                new PrintedRow(List.of("一般公共服务支出"), List.of("120", "118", "2")),
                new PrintedRow(List.of("教育支出"), List.of("33", "34", "3")),
                new PrintedRow(List.of("社会保障和就业支出"), List.of("8", "9", "1")),
                new PrintedRow(List.of("总计"), List.of("161", "161", "0"))));
    Sheet sheet = new Sheet(1, 595, 842);
    SetTable.of(List.of(budget)).set(sheet, 90);
    assertEquals(Optional.empty(), PrintedReport.read(List.of(sheet.content())).form());
  }

  @Test
  void anyFormThatIsDescribedIsRead() throws IOException {
    Form trees =
        Forms.load(
            new StringReader(
                """
                id: trees
                notice: 试
                tables:
                  - id: parks
                    heading: 树木统计
                    blocks:
                      - corner: 树种
                        columns:
                          - {id: planted, label: 新栽株数}
                          - {id: felled, label: 砍伐株数}
                        rows:
                          - {id: oak, label: 橡树类}
                          - {id: pine, label: 松树与柏树}
                          - {id: willow, label: 河岸垂柳}
                """),
            "trees.yaml");
    List<Form> forms = new ArrayList<>(PrintedReport.FORMS);
    forms.add(trees);
    ReportContent content = PrintedReport.read(forms, PrintedReport.on(trees).pages());
    assertEquals(Optional.of(trees), content.form());
    assertEquals(expected(trees), figures(content));
  }

  /** Several mishaps at once: whatever is read wrongly must be flagged. */
  @Test
  void nothingIsWrongUnseenHoweverLabelsAndRowsAreLost() {
    Random random = new Random(71);
    for (int i = 0; i < 15; i++) {
      PrintedReport report = PrintedReport.on("2021");
      report.changing("requests", block -> block.rows(mishaps(block.rows(), random)));
      assertNothingWrongUnseen(FORM_2021, report.readAsItsForm());
    }
  }

  private static List<PrintedRow> mishaps(List<PrintedRow> rows, Random random) {
    List<PrintedRow> left = new ArrayList<>();
    for (PrintedRow row : rows) {
      double dice = random.nextDouble();
      String label = row.label();
      int at = random.nextInt(label.length());
      if (dice < 0.1) {
        left.add(row.labelled(label.substring(0, at) + "龘" + label.substring(at + 1)));
      } else if (dice < 0.2 && label.length() > 4) {
        left.add(row.labelled(label.substring(0, at) + label.substring(at + 1)));
      } else if (dice > 0.1) {
        left.add(row);
      }
    }
    return left;
  }
}
