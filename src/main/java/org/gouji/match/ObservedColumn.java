package org.gouji.match;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.table.GridCell;

/**
 * A column of a printed table, as its head shows it.
 *
 * @param head the cell of its leaf head
 * @param headText the leaf head's text
 * @param path the texts of the heads above, outermost first, joined; empty if there are none
 * @param from left edge relative to the table's outer edges, 0..1
 * @param to right edge relative to the table's outer edges, 0..1
 */
record ObservedColumn(GridCell head, String headText, String path, double from, double to) {

  /**
   * {@return the share of this column's width that lies between {@code left} and {@code right},
   * 0..1}
   */
  double coveredBy(double left, double right) {
    double width = Math.max(to - from, 1e-9);
    return Math.max(0, Math.min(right, to) - Math.max(left, from)) / width;
  }

  /** {@return the column that several neighbouring pieces make} */
  static ObservedColumn spanning(List<ObservedColumn> pieces) {
    ObservedColumn first = pieces.get(0);
    ObservedColumn last = pieces.get(pieces.size() - 1);
    String text = pieces.stream().map(ObservedColumn::headText).collect(Collectors.joining());
    return new ObservedColumn(first.head(), text, first.path(), first.from(), last.to());
  }
}
