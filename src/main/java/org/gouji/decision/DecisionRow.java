package org.gouji.decision;

import java.time.Instant;
import java.util.Set;
import org.gouji.output.SavedCell;
import org.gouji.output.SavedRow;

/**
 * A row of a decisions file in which something was decided.
 *
 * @param file name of the file
 * @param savedAt when the file was saved
 * @param separator between the cells of the file
 * @param columns the columns that the file has
 * @param row the row
 */
record DecisionRow(
    String file, Instant savedAt, char separator, Set<String> columns, SavedRow row) {

  DecisionRow {
    columns = Set.copyOf(columns);
  }

  int number() {
    return row.number();
  }

  boolean has(String column) {
    return columns.contains(column);
  }

  SavedCell cell(String column) {
    return row.cell(column);
  }

  /** {@return a cell's text without what protects it} */
  String text(String column) {
    return SavedText.plain(row.cell(column).text());
  }
}
