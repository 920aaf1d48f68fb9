package org.gouji.table;

import org.gouji.geometry.BoundingBox;

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

  /** {@return whether it covers row {@code index}} */
  public boolean coversRow(int index) {
    return index >= row && index < row + rowSpan;
  }

  /** {@return whether it covers column {@code index}} */
  public boolean coversColumn(int index) {
    return index >= column && index < column + columnSpan;
  }
}
