package org.gouji.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.form.FieldDefinition;
import org.gouji.message.Language;

/**
 * The summary as a workbook: a sheet for each table, flags as colours of cells, reasons as
 * comments. Numbers are numbers; everything else is text and never a formula.
 */
final class SummaryWorkbook {

  /** Rows in memory at a time. */
  private static final int FLUSH = 500;

  /** Excel opens a sheet with more comments slowly; after these only colours are set. */
  private static final int MOST_COMMENTS = 20_000;

  private static final int HEAD_ROWS = 2;
  private static final int REPORT_COLUMNS = SummaryTable.REPORT_COLUMNS.size();
  private static final int FIELD_WIDTH = 12;
  private static final int[] REPORT_WIDTHS = {30, 20, 24, 8};

  /** Rows that a sheet can hold; more reports than these are in the CSV file only. */
  private static final int MOST_ROWS = Worksheet.MAX_ROWS - HEAD_ROWS;

  private final Language language;

  private SummaryWorkbook(Language language) {
    this.language = language;
  }

  /** Pale colours of flags, told apart with red-green blindness too; black text is legible. */
  private enum Mark {
    REVIEW("FDD0A2"),
    MISSING("DADAEB"),
    DECIDED("C6DBEF");

    private final String color;

    Mark(String color) {
      this.color = color;
    }

    static Optional<Mark> of(SummaryCell cell) {
      if (cell.isDecided()) {
        return Optional.of(DECIDED);
      }
      if (cell.isReview()) {
        return Optional.of(REVIEW);
      }
      return cell.isMissing() ? Optional.of(MISSING) : Optional.empty();
    }

    String key() {
      return "summary.mark." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static void write(Path file, List<SummaryTable> tables, Language language) throws IOException {
    PartFile whole = new PartFile(file);
    Path part = whole.part();
    try {
      try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part));
          Workbook workbook = new Workbook(bytes, "gouji", null)) {
        SummaryWorkbook summary = new SummaryWorkbook(language);
        summary.explanation(workbook);
        for (SummaryTable table : tables) {
          summary.sheet(workbook, table);
        }
      }
      whole.keep();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What the colours mean, in both languages. */
  private void explanation(Workbook workbook) throws IOException {
    Worksheet sheet = workbook.newWorksheet("说明 Key");
    int row = 0;
    for (Mark mark : Mark.values()) {
      sheet.style(row, 0).fillColor(mark.color).set();
      explanation(sheet, row, mark.key());
      row++;
    }
    explanation(sheet, row, "summary.text");
    explanation(sheet, row + 1, "summary.comments", Integer.toString(MOST_COMMENTS));
    sheet.width(1, 60);
    sheet.width(2, 60);
    sheet.close();
  }

  private static void explanation(Worksheet sheet, int row, String key, Object... arguments) {
    sheet.inlineString(row, 1, Language.CHINESE.say(key, arguments));
    sheet.inlineString(row, 2, Language.ENGLISH.say(key, arguments));
  }

  private void sheet(Workbook workbook, SummaryTable table) throws IOException {
    Worksheet sheet = workbook.newWorksheet(table.name().replace('_', ' '));
    head(sheet, table.fields());
    // Before the first rows: they are written behind what says where the sheet is frozen.
    sheet.freezePane(2, HEAD_ROWS);
    Rows rows = new Rows(sheet);
    table.forEach(rows::add);
    sheet.close();
  }

  private static void head(Worksheet sheet, List<FieldDefinition> fields) {
    List<String> chinese = List.of("文件", "文档编号", "机关", "年度");
    for (int i = 0; i < REPORT_COLUMNS; i++) {
      sheet.inlineString(0, i, SummaryTable.REPORT_COLUMNS.get(i));
      sheet.inlineString(1, i, chinese.get(i));
      sheet.width(i, REPORT_WIDTHS[i]);
    }
    for (int i = 0; i < fields.size(); i++) {
      FieldDefinition field = fields.get(i);
      sheet.inlineString(0, REPORT_COLUMNS + i, field.id());
      sheet.inlineString(1, REPORT_COLUMNS + i, label(field));
      sheet.width(REPORT_COLUMNS + i, FIELD_WIDTH);
    }
    sheet.range(0, 0, 1, REPORT_COLUMNS + fields.size() - 1).style().bold().wrapText(true).set();
  }

  private static String label(FieldDefinition field) {
    return field.rowLabel().isEmpty()
        ? field.columnLabel()
        : field.rowLabel() + " / " + field.columnLabel();
  }

  /** The rows of a sheet. */
  private final class Rows {

    private final Worksheet sheet;
    private int row = HEAD_ROWS;
    private int comments;

    Rows(Worksheet sheet) {
      this.sheet = sheet;
    }

    void add(List<String> report, List<SummaryCell> cells) throws IOException {
      if (row - HEAD_ROWS >= MOST_ROWS) {
        return;
      }
      for (int i = 0; i < report.size(); i++) {
        text(i, CsvCell.plain(report.get(i)));
      }
      for (int i = 0; i < cells.size(); i++) {
        cell(report.size() + i, cells.get(i));
      }
      row++;
      if (row % FLUSH == 0) {
        sheet.flush();
      }
    }

    private void cell(int column, SummaryCell cell) {
      cell.number()
          .ifPresentOrElse(
              number -> sheet.value(row, column, number), () -> text(column, cell.text()));
      Optional<Mark> mark = Mark.of(cell);
      if (mark.isPresent()) {
        sheet.style(row, column).fillColor(mark.get().color).set();
        if (comments < MOST_COMMENTS) {
          sheet.comment(row, column, comment(mark.get(), cell));
          comments++;
        }
      }
    }

    private void text(int column, String text) {
      if (!text.isEmpty()) {
        sheet.inlineString(row, column, SheetText.of(text));
      }
    }
  }

  private String comment(Mark mark, SummaryCell cell) {
    String reasons =
        Arrays.stream(cell.reasons().split(";"))
            .filter(code -> !code.isEmpty())
            .map(code -> "\n" + language.say("reason." + code))
            .collect(Collectors.joining());
    String printed =
        cell.printed().isEmpty()
            ? ""
            : "\n" + language.say("summary.printed", SheetText.of(cell.printed()));
    return language.say(mark.key()) + reasons + printed;
  }
}
