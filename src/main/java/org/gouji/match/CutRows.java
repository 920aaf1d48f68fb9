package org.gouji.match;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormTable;
import org.gouji.table.GridCell;

/**
 * Puts rows together that a page break cut in two, where the table is then more like the form. A
 * row whose label goes on overleaf, or whose figures stand overleaf of its label, is one row.
 */
final class CutRows {

  /** A row of figures without a place costs as much as this share of a recognised label. */
  private static final double LOST_FIGURES = 0.5;

  private CutRows() {}

  /**
   * {@return the best placement of {@code observed}, cut rows put together where that is better}
   */
  static PlacedTable place(FormTable table, ObservedTable observed) {
    PlacedTable best = TableMatch.place(table, observed);
    if (observed.table().parts().size() == 1) {
      return best;
    }
    double bestWorth = worth(best);
    ObservedTable current = observed;
    for (int row = 0; row + 1 < current.rows().size(); row++) {
      if (!isPageBreakAfter(current, row) || haveBothFigures(current, row)) {
        continue;
      }
      ObservedTable joined = joined(current, row);
      PlacedTable placed = TableMatch.place(table, joined);
      double worth = worth(placed);
      if (worth > bestWorth + 1e-9) {
        best = placed;
        bestWorth = worth;
        current = joined;
      }
    }
    return best;
  }

  private static boolean isPageBreakAfter(ObservedTable table, int row) {
    return table.rows().get(row).part() != table.rows().get(row + 1).part();
  }

  private static boolean haveBothFigures(ObservedTable table, int row) {
    return hasFigures(table.rows().get(row), table.texts())
        && hasFigures(table.rows().get(row + 1), table.texts());
  }

  private static ObservedTable joined(ObservedTable table, int row) {
    List<ObservedRow> rows = new ArrayList<>(table.rows());
    ObservedRow lower = rows.remove(row + 1);
    rows.set(row, rows.get(row).continuedBy(lower));
    return new ObservedTable(table.table(), rows, table.texts());
  }

  private static double worth(PlacedTable placed) {
    double labels =
        placed.blocks().stream()
            .flatMap(block -> block.rows().stream())
            .mapToDouble(row -> row.byPosition() ? 0 : row.likeness())
            .sum();
    long lost =
        placed.leftOver().stream()
            .filter(row -> hasFigures(row, placed.observed().texts()))
            .count();
    return labels - LOST_FIGURES * lost;
  }

  /** {@return whether a figure is printed in the row} */
  static boolean hasFigures(ObservedRow row, CellTexts texts) {
    for (GridCell cell : row.cells()) {
      String text = texts.label(row.grid(), cell).text();
      if (texts.kind(text) == ReadingKind.NUMBER) {
        return true;
      }
    }
    return row.rest().isPresent() && hasFigures(row.rest().get(), texts);
  }
}
