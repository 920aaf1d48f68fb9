package org.gouji.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.output.CsvRows;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, those of one report at a time. Rows of a report stand one after the
 * other.
 */
final class ReportRows implements Closeable {

  private static final String SOURCE_FILE = "source_file";

  private final CsvRows.Cursor rows;
  private @Nullable List<String> ahead;

  /**
   * The rows of a report.
   *
   * @param sourceFile its name as the cell holds it
   * @param rows the wanted cells of each row
   */
  record Group(String sourceFile, List<List<String>> rows) {}

  private ReportRows(CsvRows.Cursor rows, @Nullable List<String> ahead) {
    this.rows = rows;
    this.ahead = ahead;
  }

  /**
   * Opens a file.
   *
   * @param columns the wanted ones; cells of columns that are not there are empty
   */
  static ReportRows open(Path file, List<String> columns) throws IOException {
    CsvRows.Cursor rows = new CsvRows(file, List.of(SOURCE_FILE), columns).open();
    try {
      return new ReportRows(rows, rows.next());
    } catch (IOException e) {
      rows.close();
      throw e;
    }
  }

  /** {@return the rows of the next report, null after the last} */
  @Nullable Group next() throws IOException {
    if (ahead == null) {
      return null;
    }
    String sourceFile = ahead.get(0);
    List<List<String>> group = new ArrayList<>();
    while (ahead != null && ahead.get(0).equals(sourceFile)) {
      group.add(ahead.subList(1, ahead.size()));
      ahead = rows.next();
    }
    return new Group(sourceFile, group);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
