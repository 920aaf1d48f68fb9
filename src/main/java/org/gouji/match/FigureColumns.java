package org.gouji.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.table.GridCell;
import org.gouji.table.Table;

/**
 * Tells the columns of figures from those of labels (主词栏) and of units (计量单位) by what stands in
 * them. On a worn page 统计指标 above the labels is more like the form's 统计数 than what is left of 统计数
 * itself.
 */
final class FigureColumns {

  /** How far edges of one column differ from page to page, in parts of the table's width. */
  private static final double SAME_EDGE = 0.01;

  private final List<PlacedRow> rows;
  private final CellTexts texts;

  /**
   * @param rows the rows of a block
   */
  FigureColumns(List<PlacedRow> rows, CellTexts texts) {
    this.rows = List.copyOf(rows);
    this.texts = texts;
  }

  /** {@return the columns that do not end where the labels of most rows end, or before} */
  List<ObservedColumn> besideStubs(List<ObservedColumn> columns) {
    Map<Double, Integer> ends = new HashMap<>();
    for (PlacedRow row : rows) {
      row.observed()
          .stub()
          .map(stub -> Table.relative(row.observed().grid(), stub.box().right()))
          .ifPresent(end -> ends.merge(Math.round(end / SAME_EDGE) * SAME_EDGE, 1, Integer::sum));
    }
    double end =
        ends.entrySet().stream()
            .filter(it -> 2 * it.getValue() > rows.size())
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    return columns.stream().filter(column -> column.to() > end + SAME_EDGE).toList();
  }

  /** {@return those in which more cells hold a figure than other print} */
  List<ObservedColumn> among(List<ObservedColumn> columns) {
    return columns.stream().filter(this::holdsFigures).toList();
  }

  private boolean holdsFigures(ObservedColumn column) {
    int figures = 0;
    int others = 0;
    for (PlacedRow row : rows) {
      for (GridCell cell : cells(row.observed(), column)) {
        ReadingKind kind = texts.kind(texts.label(row.observed().grid(), cell).text());
        figures += kind == ReadingKind.NUMBER ? 1 : 0;
        others += kind == ReadingKind.TEXT || kind == ReadingKind.UNREADABLE ? 1 : 0;
      }
    }
    return figures > others;
  }

  private static List<GridCell> cells(ObservedRow row, ObservedColumn column) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      double middle =
          (Table.relative(row.grid(), cell.box().x())
                  + Table.relative(row.grid(), cell.box().right()))
              / 2;
      if (column.from() < middle && middle < column.to()) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
