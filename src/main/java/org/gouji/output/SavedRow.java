package org.gouji.output;

import java.util.Map;

/**
 * A row of a table that a spreadsheet program saved.
 *
 * @param number as the spreadsheet program counts rows, from 1
 * @param cells by the name of their column
 * @param overflow whether there are more cells than columns, as where a comma in a cell was not
 *     quoted; its cells may then stand under wrong heads
 */
public record SavedRow(int number, Map<String, SavedCell> cells, boolean overflow) {

  public SavedRow {
    cells = Map.copyOf(cells);
  }

  /** {@return the cell of a column; empty if the table has no such column} */
  public SavedCell cell(String column) {
    return cells.getOrDefault(column, SavedCell.EMPTY);
  }
}
