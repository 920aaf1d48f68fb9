package org.gouji.table;

import org.gouji.geometry.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a grid (单元格).
 *
 * @param row first row it covers, from 0
 * @param column first column it covers, from 0
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param box the area between its rulings
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, BoundingBox box) {

  /* By hand: a start waits 30 ms for Java to make what a record in a hash map needs. */

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GridCell cell
        && row == cell.row
        && column == cell.column
        && rowSpan == cell.rowSpan
        && columnSpan == cell.columnSpan
        && box.equals(cell.box);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * row + column) + box.hashCode();
  }

  /** {@return whether it covers row {@code index}} */
  public boolean coversRow(int index) {
    return index >= row && index < row + rowSpan;
  }

  /** {@return whether it covers column {@code index}} */
  public boolean coversColumn(int index) {
    return index >= column && index < column + columnSpan;
  }
}
