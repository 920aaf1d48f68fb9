package org.gouji.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.output.CsvFormatException;
import org.gouji.output.SavedRow;
import org.gouji.output.SavedTable;

/**
 * A file with decisions: exported by the review page, {@code review.csv} as somebody filled it in
 * and saved it, or the log of another output folder.
 */
final class DecisionFile {

  private static final List<String> REQUIRED = List.of("field", "decision");
  private static final String CORRECTED = "corrected_value";

  private DecisionFile() {}

  /**
   * {@return its rows in which something was decided}
   *
   * @throws CsvFormatException if it is no such file
   */
  static List<DecisionRow> read(Path file) throws IOException {
    SavedTable table = SavedTable.read(file, REQUIRED);
    if (!table.columns().contains("document_id") && !table.columns().contains("source_file")) {
      throw new CsvFormatException(
          file, 0, CsvFormatException.Kind.NO_COLUMN, "document_id, source_file");
    }
    Instant savedAt = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
    String name = String.valueOf(file.getFileName());
    return rows(table).stream()
        .filter(DecisionFile::isDecided)
        .map(row -> new DecisionRow(name, savedAt, table.separator(), table.columns(), row))
        .toList();
  }

  private static boolean isDecided(SavedRow row) {
    return row.overflow()
        || !row.cell("decision").text().isBlank()
        || !row.cell(CORRECTED).text().isBlank();
  }

  /** Of a log only what was not taken back; it keeps the figures decided under another name. */
  private static List<SavedRow> rows(SavedTable table) {
    if (!table.columns().containsAll(LogFile.HEADER)) {
      return table.rows();
    }
    Set<String> undone =
        table.rows().stream()
            .map(row -> SavedText.bare(row.cell("undoes").text()))
            .filter(entry -> !entry.isEmpty())
            .collect(Collectors.toSet());
    return table.rows().stream()
        .filter(row -> row.cell("action").text().equals(LogFile.DECIDE))
        .filter(row -> !undone.contains(SavedText.bare(row.cell("entry").text())))
        .map(DecisionFile::withCorrection)
        .toList();
  }

  private static SavedRow withCorrection(SavedRow row) {
    if (!row.cell("decision").text().equals(Choice.CORRECT.code())) {
      return row;
    }
    java.util.Map<String, org.gouji.output.SavedCell> cells = new java.util.HashMap<>(row.cells());
    cells.put(CORRECTED, row.cell("after_value"));
    return new SavedRow(row.number(), cells, row.overflow());
  }
}
