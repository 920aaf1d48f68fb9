package org.gouji.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.page.PageContent;
import org.gouji.sample.PrintedBlock;
import org.gouji.sample.SetTable;
import org.gouji.sample.Sheet;
import org.gouji.table.TableFinder;

/** A report on a form, every field of which prints a figure of its own. */
final class PrintedReport {

  static final List<Form> FORMS = Forms.official();

  private static final double WIDTH = 595;
  private static final double HEIGHT = 1_800;
  private static final double TOP = 90;

  private final Form form;
  private final Map<String, List<PrintedBlock>> tables = new LinkedHashMap<>();
  private String title = "某某县人民政府2023年政府信息公开工作年度报告";

  private PrintedReport(Form form) {
    this.form = form;
  }

  static Form form(String id) {
    return FORMS.stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form " + id));
  }

  static PrintedReport on(Form form) {
    PrintedReport report = new PrintedReport(form);
    form.tables()
        .forEach(
            table -> report.tables.put(table.id(), PrintedBlock.of(table, id -> figure(form, id))));
    return report;
  }

  static PrintedReport on(String form) {
    return on(form(form));
  }

  /** {@return the figure printed for a field: its number in the form and 100} */
  static String figure(Form form, String id) {
    List<String> ids = form.fields().stream().map(FieldDefinition::id).toList();
    return String.valueOf(100 + ids.indexOf(id));
  }

  /** {@return the figures of all its regular fields, by id} */
  static Map<String, String> figures(Form form) {
    Map<String, String> figures = new LinkedHashMap<>();
    form.fields().stream()
        .filter(field -> !field.alternative())
        .forEach(field -> figures.put(field.id(), figure(form, field.id())));
    return figures;
  }

  PrintedReport titled(String other) {
    title = other;
    return this;
  }

  /** Prints the alternative rows of a table in place of those they replace. */
  PrintedReport withAlternatives(String table) {
    form.tables().stream()
        .filter(each -> each.id().equals(table))
        .forEach(
            each -> tables.put(table, PrintedBlock.ofAlternatives(each, id -> figure(form, id))));
    return this;
  }

  /** Changes every block of a table. */
  PrintedReport changing(String table, UnaryOperator<PrintedBlock> change) {
    tables.compute(
        table,
        (id, blocks) ->
            (blocks == null ? List.<PrintedBlock>of() : blocks).stream().map(change).toList());
    return this;
  }

  PrintedReport without(String table) {
    tables.remove(table);
    return this;
  }

  /** {@return its pages: the title, and each table on a page of its own} */
  List<PageContent> pages() {
    List<PageContent> pages = new ArrayList<>();
    tables.forEach(
        (id, blocks) -> {
          Sheet sheet = sheet(pages.size() + 1);
          SetTable.of(blocks).set(sheet, TOP);
          pages.add(sheet.content());
        });
    return pages.isEmpty() ? List.of(sheet(1).content()) : pages;
  }

  /** {@return its pages, the rows of one table from {@code row} on standing on the next page} */
  List<PageContent> brokenAt(String table, int row, boolean headsRepeated) {
    List<PageContent> pages = new ArrayList<>();
    tables.forEach(
        (id, blocks) -> {
          SetTable set = SetTable.of(blocks);
          Sheet sheet = sheet(pages.size() + 1);
          if (id.equals(table)) {
            // The table ends where the page does; a heading stands above it.
            set.set(sheet, TOP, 0, row);
            pages.add(sheet.content());
            Sheet next = new Sheet(pages.size() + 1, WIDTH, HEIGHT);
            double top = 50;
            if (headsRepeated) {
              set.set(next, top, 0, 3);
              top += 3 * SetTable.ROW_HEIGHT;
            }
            set.set(next, top, row, set.rows());
            pages.add(next.content());
          } else {
            set.set(sheet, TOP);
            pages.add(sheet.content());
          }
        });
    return pages;
  }

  private Sheet sheet(int number) {
    return new Sheet(number, WIDTH, HEIGHT)
        .print(60, 40, 14, number == 1 ? title : "其他内容标题一二三四五六七八九十上中下");
  }

  static ReportContent read(List<PageContent> pages) {
    return read(FORMS, pages);
  }

  static ReportContent read(List<Form> forms, List<PageContent> pages) {
    return new ReportReader(forms).read(pages, TableFinder.find(pages));
  }

  ReportContent read() {
    return read(pages());
  }

  /** Reads it where there is only one form to choose from, which takes less time. */
  ReportContent readAsItsForm() {
    return read(List.of(form), pages());
  }
}
