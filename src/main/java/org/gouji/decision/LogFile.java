package org.gouji.decision;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.output.CsvCell;
import org.gouji.output.CsvFile;
import org.gouji.output.CsvFormatException;
import org.gouji.output.CsvRows;

/** {@code decisions.csv} as docs/OUTPUT.md states it. */
final class LogFile {

  static final String NAME = "decisions.csv";

  static final List<String> HEADER =
      List.of(
          "entry",
          "action",
          "document_id",
          "source_file",
          "field",
          "printed",
          "value",
          "unit",
          "reading",
          "flag",
          "decision",
          "after_reading",
          "after_value",
          "note",
          "decided_at",
          "analyst",
          "applied_at",
          "file",
          "undoes");

  static final String DECIDE = "decide";
  static final String UNDO = "undo";

  private static final Pattern DOCUMENT_ID = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern FIGURE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private LogFile() {}

  /**
   * {@return the entries of {@code file}}
   *
   * @throws CsvFormatException if a cell is not as this program writes it: decisions are believed
   *     without looking again, so nothing is guessed
   */
  static List<LogEntry> read(Path file) throws IOException {
    List<LogEntry> entries = new ArrayList<>();
    new CsvRows(file, HEADER, List.of())
        .forEach(
            (cells, line) -> {
              Row row = new Row(file, line, cells);
              int entry = row.number("entry");
              if (entry != entries.size() + 1) {
                throw row.changed("entry");
              }
              entries.add(
                  row.cell("action").equals(UNDO)
                      ? undone(row, entry, entries)
                      : decided(row, entry));
            });
    return entries;
  }

  static void append(Path file, List<LogEntry> more) throws IOException {
    try (CsvFile rows = CsvFile.goOn(file, HEADER)) {
      for (LogEntry entry : more) {
        if (entry instanceof LogEntry.Decided it) {
          rows.row(cells(it));
        } else if (entry instanceof LogEntry.Undone it) {
          rows.row(cells(it));
        }
      }
      rows.keep();
    }
  }

  private static List<String> cells(LogEntry.Decided entry) {
    Decision decision = entry.decision();
    MachineReading before = decision.before();
    return List.of(
        Integer.toString(entry.entry()),
        DECIDE,
        decision.key().documentId(),
        CsvCell.text(decision.sourceFile()),
        CsvCell.text(decision.key().field()),
        CsvCell.text(before.printed()),
        figure(before.value()),
        CsvCell.text(before.unit()),
        before.kind().code(),
        before.flag().code(),
        decision.choice().code(),
        decision.after().kind().code(),
        figure(decision.after().value()),
        CsvCell.text(decision.note()),
        decision.decidedAt().toString(),
        CsvCell.text(decision.analyst()),
        entry.appliedAt().toString(),
        CsvCell.text(entry.file()),
        "");
  }

  private static List<String> cells(LogEntry.Undone entry) {
    return List.of(
        Integer.toString(entry.entry()),
        UNDO,
        entry.key().documentId(),
        CsvCell.text(entry.sourceFile()),
        CsvCell.text(entry.key().field()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        CsvCell.text(entry.note()),
        entry.at().toString(),
        CsvCell.text(entry.analyst()),
        entry.at().toString(),
        "",
        Integer.toString(entry.undoes()));
  }

  private static String figure(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  private static LogEntry undone(Row row, int entry, List<LogEntry> before)
      throws CsvFormatException {
    int undoes = row.number("undoes");
    if (undoes < 1 || undoes > before.size()) {
      throw row.changed("undoes");
    }
    return new LogEntry.Undone(
        entry,
        undoes,
        row.key(),
        row.text("source_file"),
        row.text("note"),
        row.time("decided_at"),
        row.text("analyst"));
  }

  private static LogEntry decided(Row row, int entry) throws CsvFormatException {
    if (!row.cell("action").equals(DECIDE)) {
      throw row.changed("action");
    }
    MachineReading before =
        new MachineReading(
            row.text("printed"),
            row.code("reading", ReadingKind.values()),
            row.figure("value"),
            row.text("unit"),
            row.code("flag", Flag.values()));
    Decision decision =
        new Decision(
            row.key(),
            row.text("source_file"),
            before,
            row.code("decision", Choice.values()),
            new DecidedValue(
                row.code("after_reading", ReadingKind.values()), row.figure("after_value")),
            row.text("note"),
            row.time("decided_at"),
            row.text("analyst"));
    return new LogEntry.Decided(entry, decision, row.time("applied_at"), row.text("file"));
  }

  /** A row and what its cells have to be. */
  private record Row(Path file, long line, List<String> cells) {

    String cell(String column) {
      return cells.get(HEADER.indexOf(column));
    }

    String text(String column) {
      return CsvCell.plain(cell(column));
    }

    DecisionKey key() throws CsvFormatException {
      if (!DOCUMENT_ID.matcher(cell("document_id")).matches()) {
        throw changed("document_id");
      }
      return new DecisionKey(cell("document_id"), text("field"));
    }

    int number(String column) throws CsvFormatException {
      try {
        return Integer.parseInt(cell(column));
      } catch (NumberFormatException e) {
        throw changed(column);
      }
    }

    Optional<BigDecimal> figure(String column) throws CsvFormatException {
      String cell = cell(column);
      if (!cell.isEmpty() && !FIGURE.matcher(cell).matches()) {
        throw changed(column);
      }
      return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    Instant time(String column) throws CsvFormatException {
      try {
        return Instant.parse(cell(column));
      } catch (DateTimeException e) {
        throw changed(column);
      }
    }

    <E extends Enum<E>> E code(String column, E[] values) throws CsvFormatException {
      String name = cell(column).toUpperCase(Locale.ROOT);
      return Arrays.stream(values)
          .filter(value -> value.name().equals(name))
          .findFirst()
          .orElseThrow(() -> changed(column));
    }

    CsvFormatException changed(String column) {
      return new CsvFormatException(
          file, line, CsvFormatException.Kind.CHANGED, column + "=" + cell(column));
    }
  }
}
