package org.gouji.decision;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.output.CsvCell;
import org.gouji.output.CsvFormatException;
import org.gouji.output.CsvRows;
import org.gouji.output.FieldsCsv;
import org.gouji.page.TextSource;

/** Reads {@code fields.csv} row by row. */
final class FieldRows {

  private static final List<String> COLUMNS =
      List.of(
          "source_file",
          "document_id",
          "layout",
          "field",
          "printed",
          "value",
          "unit",
          "reading",
          "flag",
          "source");

  private final Path file;

  FieldRows(Path folder) {
    this.file = folder.resolve(FieldsCsv.NAME);
  }

  /** Takes fields, one after the other. */
  @FunctionalInterface
  interface FieldSink {
    void accept(CurrentField field) throws IOException;
  }

  /**
   * Gives every field to {@code sink}.
   *
   * @throws CsvFormatException if it is not the file that the program wrote
   */
  void forEach(FieldSink sink) throws IOException {
    new CsvRows(file, COLUMNS, List.of()).forEach((cells, line) -> sink.accept(field(cells, line)));
  }

  private CurrentField field(List<String> cells, long line) throws CsvFormatException {
    MachineReading reading =
        new MachineReading(
            CsvCell.plain(cells.get(4)),
            code(ReadingKind.values(), cells.get(7), line),
            figure(cells.get(5), line),
            CsvCell.plain(cells.get(6)),
            code(Flag.values(), cells.get(8), line));
    return new CurrentField(
        new DecisionKey(cells.get(1), CsvCell.plain(cells.get(3))),
        CsvCell.plain(cells.get(0)),
        cells.get(2),
        reading,
        cells.get(9).equals(TextSource.ANALYST.code()));
  }

  private Optional<BigDecimal> figure(String cell, long line) throws CsvFormatException {
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    } catch (NumberFormatException e) {
      throw bad(cell, line);
    }
  }

  private <E extends Enum<E>> E code(E[] values, String cell, long line) throws CsvFormatException {
    String name = cell.toUpperCase(Locale.ROOT);
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() -> bad(cell, line));
  }

  private CsvFormatException bad(String cell, long line) {
    return new CsvFormatException(file, line, CsvFormatException.Kind.CHANGED, cell);
  }
}
