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

  private final LabelSimilarity similarity = new LabelSimilarity();
  private final Map<Integer, Map<GridCell, CellText>> labels = new HashMap<>();
  private final Map<Integer, Map<GridCell, CellText>> figures = new HashMap<>();

  private final Map<String, ReadingKind> kinds = new HashMap<>();
  private final IdentityHashMap<Grid, List<ObservedRow>> rows = new IdentityHashMap<>();
  private final LineScores lineScores = new LineScores(this);

  /** {@return how alike the document's labels are to those of the forms} */
  LabelSimilarity similarity() {
    return similarity;
  }

  /** {@return the cell read as words} */
  CellText label(Grid grid, GridCell cell) {
    return ofPage(labels, grid).computeIfAbsent(cell, each -> grid.page().text().label(each.box()));
  }

  /** {@return the cell read as a figure} */
  CellText figure(Grid grid, GridCell cell) {
    return ofPage(figures, grid)
        .computeIfAbsent(cell, each -> grid.page().text().figure(each.box()));
  }

  private static Map<GridCell, CellText> ofPage(
      Map<Integer, Map<GridCell, CellText>> texts, Grid grid) {
    return texts.computeIfAbsent(grid.page().number(), page -> new HashMap<>());
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
