package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.match.ReportContent;
import org.gouji.match.ReportReader;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.sample.PrintedBlock;
import org.gouji.sample.SetTable;
import org.gouji.sample.Sheet;
import org.gouji.table.Table;
import org.gouji.table.TableFinder;
import org.junit.jupiter.api.Test;

/** From pages to statements: what is text, what is table, how lines go together. */
class NarrativeReaderTest {

  private static final List<Form> FORMS =
      Forms.official().stream().filter(form -> form.id().equals("2021")).toList();
  private static final double WIDTH = 595;
  private static final double HEIGHT = 1_200;
  private static final double LEFT = 90;
  private static final double SIZE = 14;

  /** Characters of a full line. */
  private static final int LINE = 29;

  private static Sheet sheet(int number) {
    return new Sheet(number, WIDTH, HEIGHT)
        .print(400, 40, 9, "柳河县人民政府")
        .print(280, HEIGHT - 40, 9, "- " + number + " -");
  }

  /** Sets a paragraph, its first line indented by two characters; {@return where it ends} */
  private static double set(Sheet sheet, double top, String paragraph) {
    double y = top;
    String rest = "　　" + paragraph;
    while (!rest.isEmpty()) {
      int end = end(rest);
      String line = rest.substring(0, end);
      int indent = line.startsWith("　　") ? 2 : 0;
      sheet.print(LEFT + indent * SIZE, y, SIZE, line.substring(indent));
      rest = rest.substring(end);
      y += 2 * SIZE;
    }
    return y;
  }

  /** Where a full line ends: characters below U+0100 are half as wide. */
  private static int end(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x100 ? 0.5 : 1;
      if (width > LINE) {
        return i;
      }
    }
    return text.length();
  }

  private static Narrative read(List<Sheet> sheets) {
    return read(sheets.stream().map(Sheet::content).toList(), ScannedText.LEFT_OUT);
  }

  private static Narrative read(List<PageContent> pages, ScannedText scannedText) {
    List<Table> tables = TableFinder.find(pages);
    ReportContent content = new ReportReader(FORMS).read(pages, tables);
    return NarrativeReader.ofProgram().reading(scannedText).read(pages, tables, content);
  }

  /** A report whose requests are all 0. */
  private static List<Sheet> report(String overview, String problems, String others) {
    Sheet first = sheet(1).print(150, 80, 18, "柳河县人民政府").print(100, 110, 18, "2023年政府信息公开工作年度报告");
    double y = set(first, 160, "一、总体情况");
    y = set(first, y, overview);
    y = set(first, y, "二、主动公开政府信息情况");
    table("proactive").set(first, y);
    Sheet second = sheet(2);
    y = set(second, 80, "三、收到和处理政府信息公开申请情况");
    table("requests").set(second, y);
    Sheet third = sheet(3);
    y = set(third, 80, "四、政府信息公开行政复议、行政诉讼情况");
    table("remedies").set(third, y);
    y = set(third, y + 220, "五、存在的主要问题及改进情况");
    y = set(third, y, problems);
    y = set(third, y, "六、其他需要报告的事项");
    set(third, y, others);
    return List.of(first, second, third);
  }

  private static SetTable table(String id) {
    FormTable table =
        FORMS.get(0).tables().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    return SetTable.of(PrintedBlock.of(table, field -> "0"));
  }

  private static List<String> told(Narrative narrative) {
    return narrative.statements().stream()
        .map(
            statement ->
                statement.sentence().section()
                    + ":"
                    + statement.sentence().page()
                    + " "
                    + statement.subject()
                    + " "
                    + statement.value().map(BigDecimal::toPlainString).orElse("?"))
        .toList();
  }

  @Test
  void readsTheSectionsOfRunningText() {
    Narrative narrative =
        read(report("全年没有收到政府信息公开申请。", "存在的主要问题是公开内容不够全面，全年组织培训2次。", "全年收取信息处理费0元，办理政协提案7件。"));

    assertEquals(
        List.of("1:1 政府信息公开申请 0", "5:3 培训 2", "6:3 信息处理费 0", "6:3 办理政协提案 7"), told(narrative));
    assertTrue(narrative.findings().isEmpty());
  }

  @Test
  void joinsANumberThatALineBreakCuts() {
    // Two characters of indent and 25 before the number leave room for four of its digits.
    Narrative narrative = read(report("一二三四五六七八九十上中下左右东南西北春夏秋冬信息341198条。", "无。", "无。"));

    assertEquals(List.of("1:1 一二三四五六七八九十上中下左右东南西北春夏秋冬信息 341198"), told(narrative));
  }

  @Test
  void findsWhatContradictsTheTable() {
    Narrative narrative = read(report("全年共收到政府信息公开申请3件，均已答复。", "无。", "无。"));

    assertEquals(
        List.of("text.requests.received"),
        narrative.findings().stream().map(Finding::rules).flatMap(List::stream).toList());
  }

  @Test
  void takesNothingFromTablesHeadsAndPageNumbers() {
    Narrative narrative = read(report("全年工作有序开展。", "无。", "无。"));

    assertEquals(List.of(), told(narrative));
  }

  @Test
  void readsScansOnlyWhenAsked() {
    List<PageContent> pages = new ArrayList<>();
    report("全年没有收到政府信息公开申请。", "全年组织培训2次。", "无。")
        .forEach(sheet -> pages.add(scanned(sheet.content())));

    assertEquals(List.of(), told(read(pages, ScannedText.LEFT_OUT)));
    assertEquals(List.of("1:1 政府信息公开申请 0", "5:3 培训 2"), told(read(pages, ScannedText.READ)));
  }

  private static PageContent scanned(PageContent page) {
    return new PageContent(
        page.number(),
        page.width(),
        page.height(),
        PageKind.SCANNED,
        page.rulings(),
        page.text(),
        page.frame(),
        page.soundness());
  }
}
