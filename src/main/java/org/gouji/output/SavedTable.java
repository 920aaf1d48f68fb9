package org.gouji.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table with a header row as Excel, WPS or LibreOffice saved it: CSV in UTF-8, UTF-16 or GB 18030
 * with commas, semicolons or tabs, or an xlsx workbook. The order of columns, further columns and
 * rows above the header do not matter.
 *
 * @param columns the names in the header row, lower case
 * @param rows the rows under it that are not empty
 * @param separator between the cells of the file; a comma for a workbook
 */
public record SavedTable(Set<String> columns, List<SavedRow> rows, char separator) {

  /** A header below more rows than these is not looked for. */
  private static final int ROWS_ABOVE_HEADER = 10;

  public SavedTable {
    columns = Set.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row before it is known which one is the header. */
  record RawRow(int number, List<SavedCell> cells) {

    RawRow {
      cells = List.copyOf(cells);
    }

    boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param required columns that make a row the header
   * @throws CsvFormatException if it is no such table
   */
  public static SavedTable read(Path file, List<String> required) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (SavedWorkbook.isOldWorkbook(bytes)) {
      throw new CsvFormatException(file, 0, CsvFormatException.Kind.OLD_WORKBOOK, "");
    }
    return SavedWorkbook.isWorkbook(bytes)
        ? SavedWorkbook.read(file, bytes, required)
        : SavedCsv.read(file, bytes, required);
  }

  /** {@return the table in {@code raw}; empty if no row has all the columns} */
  static Optional<SavedTable> of(List<RawRow> raw, List<String> required, char separator) {
    for (int i = 0; i < Math.min(ROWS_ABOVE_HEADER, raw.size()); i++) {
      List<String> header = raw.get(i).cells().stream().map(SavedTable::name).toList();
      if (header.containsAll(required) && areOnce(header)) {
        List<SavedRow> rows =
            raw.subList(i + 1, raw.size()).stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row(row, header))
                .toList();
        return Optional.of(new SavedTable(new HashSet<>(header), rows, separator));
      }
    }
    return Optional.empty();
  }

  private static boolean areOnce(List<String> header) {
    List<String> named = header.stream().filter(name -> !name.isEmpty()).toList();
    return named.size() == new HashSet<>(named).size();
  }

  private static String name(SavedCell cell) {
    return cell.text().replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  private static SavedRow row(RawRow raw, List<String> header) {
    Map<String, SavedCell> cells = new HashMap<>();
    boolean overflow = false;
    for (int i = 0; i < raw.cells().size(); i++) {
      SavedCell cell = raw.cells().get(i);
      if (i < header.size() && !header.get(i).isEmpty()) {
        cells.put(header.get(i), cell);
      } else {
        overflow |= i >= header.size() && !cell.text().isBlank();
      }
    }
    return new SavedRow(raw.number(), cells, overflow);
  }
}
