package org.gouji.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.page.CellText;
import org.gouji.table.Grid;
import org.gouji.table.GridCell;

/** The texts of a document's cells, each read once, and what is found out from them once. */
final class CellTexts {

  private record Place(int page, GridCell cell) {}

  private final LabelSimilarity similarity = new LabelSimilarity();
  private final Map<Place, CellText> labels = new HashMap<>();
  private final Map<Place, CellText> figures = new HashMap<>();

  private final Map<String, ReadingKind> kinds = new HashMap<>();
  private final IdentityHashMap<Grid, List<ObservedRow>> rows = new IdentityHashMap<>();
  private final LineScores lineScores = new LineScores(this);

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

  /** {@return what kind of thing a cell's text is} */
  ReadingKind kind(String text) {
    return kinds.computeIfAbsent(text, it -> FigureText.of(it).reading());
  }

  /** {@return the rows of a grid that is the first part of its table} */
  List<ObservedRow> rows(Grid grid) {
    List<ObservedRow> known = rows.get(grid);
    if (known == null) {
      known = ObservedTable.rows(grid, this);
      rows.put(grid, known);
    }
    return known;
  }

  /** {@return what each row is worth as each line of the forms} */
  LineScores lineScores() {
    return lineScores;
  }
}
