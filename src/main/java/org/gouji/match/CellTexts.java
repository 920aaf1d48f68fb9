package org.gouji.match;

import java.util.HashMap;
import java.util.Map;
import org.gouji.page.CellText;
import org.gouji.table.Grid;
import org.gouji.table.GridCell;

/** The texts of a document's cells, each read once. */
final class CellTexts {

  private record Place(int page, GridCell cell) {}

  private final LabelSimilarity similarity = new LabelSimilarity();
  private final Map<Place, CellText> labels = new HashMap<>();
  private final Map<Place, CellText> figures = new HashMap<>();

  /** {@return how alike the document's labels are to those of the forms} */
  LabelSimilarity similarity() {
    return similarity;
  }

  /** {@return the cell read as words} */
  CellText label(Grid grid, GridCell cell) {
    return labels.computeIfAbsent(
        new Place(grid.page().number(), cell), place -> grid.page().text().label(cell.box()));
  }

  /** {@return the cell read as a figure} */
  CellText figure(Grid grid, GridCell cell) {
    return figures.computeIfAbsent(
        new Place(grid.page().number(), cell), place -> grid.page().text().figure(cell.box()));
  }
}
