package org.gouji.match;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormColumn;
import org.gouji.table.Grid;
import org.gouji.table.GridCell;
import org.gouji.table.Table;

/** Recognises rows of column heads, and the columns below them. */
final class HeadRows {

  private HeadRows() {}

  /**
   * {@return how far {@code row} shows the leaf heads of {@code columns}, 0..1: the mean of the
   * best}
   */
  static double likeness(ObservedRow row, List<FormColumn> columns, CellTexts texts) {
    List<String> heads =
        row.cells().stream().map(cell -> texts.label(row.grid(), cell).text()).toList();
    int[] partners =
        SequenceAlignment.align(
            columns.size(),
            heads.size(),
            (column, head) -> texts.similarity().of(heads.get(head), columns.get(column).label()));
    double sum = 0;
    for (int column = 0; column < columns.size(); column++) {
      if (partners[column] >= 0) {
        sum += texts.similarity().of(heads.get(partners[column]), columns.get(column).label());
      }
    }
    return columns.isEmpty() ? 0 : sum / columns.size();
  }

  /**
   * {@return the columns whose leaf heads stand in {@code heads}; {@code top} is the first grid row
   * of the heads above them}
   */
  static List<ObservedColumn> columns(ObservedRow heads, int top, CellTexts texts) {
    List<ObservedColumn> columns = new ArrayList<>();
    for (GridCell cell : heads.cells()) {
      StringBuilder path = new StringBuilder();
      for (int row = top; row < cell.row(); row++) {
        for (GridCell above : heads.grid().row(row)) {
          if (above.row() == row
              && above.coversColumn(cell.column())
              && above.row() + above.rowSpan() <= cell.row()) {
            path.append(texts.label(heads.grid(), above).text());
          }
        }
      }
      columns.add(
          column(heads.grid(), cell, texts.label(heads.grid(), cell).text(), path.toString()));
    }
    return columns;
  }

  /** {@return the columns of a row whose heads are unknown} */
  static List<ObservedColumn> withoutHeads(ObservedRow row) {
    return row.cells().stream().map(cell -> column(row.grid(), cell, "", "")).toList();
  }

  private static ObservedColumn column(Grid grid, GridCell cell, String text, String path) {
    return new ObservedColumn(
        cell,
        text,
        path,
        Table.relative(grid, cell.box().x()),
        Table.relative(grid, cell.box().right()));
  }
}
