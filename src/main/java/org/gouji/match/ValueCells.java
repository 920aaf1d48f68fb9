package org.gouji.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.table.Grid;
import org.gouji.table.GridCell;
import org.gouji.table.Table;

/**
 * The cells where a placed row and a placed column meet.
 *
 * @param grid the part of the table they stand in
 * @param cells usually one; several where the row or the column is subdivided, none where the table
 *     ends before the column
 * @param merged whether a cell also covers other columns of the form or other rows
 */
record ValueCells(Grid grid, List<GridCell> cells, boolean merged) {

  /**
   * A cell belongs to a column if it covers at least this share of it, or lies this far within it.
   */
  private static final double WITHIN = 0.55;

  ValueCells {
    cells = List.copyOf(cells);
  }

  static ValueCells at(ObservedRow row, PlacedColumn column, List<PlacedColumn> columns) {
    Grid grid = row.grid();
    Set<GridCell> found = new LinkedHashSet<>();
    boolean merged = false;
    for (int index = row.first(); index <= row.last(); index++) {
      for (GridCell cell : grid.row(index)) {
        if (isStub(row, cell) || !belongs(grid, cell, column.observed())) {
          continue;
        }
        found.add(cell);
        merged |= coversAnother(grid, cell, column, columns) || leavesRow(row, cell);
      }
    }
    return new ValueCells(grid, new ArrayList<>(found), merged);
  }

  private static boolean isStub(ObservedRow row, GridCell cell) {
    return row.stub().isPresent() && cell.column() <= row.stub().get().column();
  }

  private static boolean belongs(Grid grid, GridCell cell, ObservedColumn column) {
    double left = Table.relative(grid, cell.box().x());
    double right = Table.relative(grid, cell.box().right());
    double shared = Math.max(0, Math.min(right, column.to()) - Math.max(left, column.from()));
    double narrower = Math.min(right - left, column.to() - column.from());
    return shared >= WITHIN * narrower;
  }

  private static boolean coversAnother(
      Grid grid, GridCell cell, PlacedColumn column, List<PlacedColumn> columns) {
    return columns.stream()
        .filter(other -> other.observed().from() != column.observed().from())
        .anyMatch(other -> belongs(grid, cell, other.observed()));
  }

  private static boolean leavesRow(ObservedRow row, GridCell cell) {
    int last = cell.row() + cell.rowSpan() - 1;
    return row.stub().isPresent() && (cell.row() < row.stub().get().row() || last > lastRow(row));
  }

  private static int lastRow(ObservedRow row) {
    GridCell stub = row.stub().orElseThrow();
    return Math.max(row.last(), stub.row() + stub.rowSpan() - 1);
  }
}
