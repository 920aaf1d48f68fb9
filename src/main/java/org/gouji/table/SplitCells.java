package org.gouji.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.PageKind;

/**
 * Cuts cells of scanned pages in which rulings were not found.
 *
 * <p>A shaded head: where the row below is divided, nothing printed crosses its dividing lines
 * drawn on upwards, and every piece has something printed in it. A head that really spans columns
 * leaves pieces empty or crosses a line. Worn rulings: see {@link WornWalls}.
 */
final class SplitCells {

  private SplitCells() {}

  /** {@return the grid with such cells cut; a born-digital grid as it is} */
  static Grid of(Grid grid) {
    if (grid.page().kind() != PageKind.SCANNED) {
      return grid;
    }
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      cells.addAll(pieces(cell, grid));
    }
    return WornWalls.mended(grid.with(cells));
  }

  private static List<GridCell> pieces(GridCell cell, Grid grid) {
    TreeSet<Integer> cuts = new TreeSet<>();
    int below = cell.row() + cell.rowSpan();
    if (cell.columnSpan() < 2 || below >= grid.rows()) {
      return List.of(cell);
    }
    double[] edges = new double[grid.columns() + 1];
    for (GridCell other : grid.row(below)) {
      edges[other.column()] = other.box().x();
      if (other.column() > cell.column() && other.column() < cell.column() + cell.columnSpan()) {
        cuts.add(other.column());
      }
    }
    if (cuts.isEmpty()) {
      return List.of(cell);
    }
    List<GridCell> pieces = new ArrayList<>();
    int from = cell.column();
    double left = cell.box().x();
    cuts.add(cell.column() + cell.columnSpan());
    for (int to : cuts) {
      double right = to == cell.column() + cell.columnSpan() ? cell.box().right() : edges[to];
      BoundingBox box = BoundingBox.between(left, cell.box().y(), right, cell.box().bottom());
      pieces.add(new GridCell(cell.row(), from, cell.rowSpan(), to - from, box));
      from = to;
      left = right;
    }
    return areHeads(pieces, grid.page()) ? pieces : List.of(cell);
  }

  private static boolean areHeads(List<GridCell> pieces, PageContent page) {
    for (GridCell piece : pieces) {
      List<BoundingBox> ink = page.text().ink(piece.box());
      boolean crossed =
          ink.stream()
              .anyMatch(
                  mark -> mark.x() < piece.box().x() - 1 || mark.right() > piece.box().right() + 1);
      if (ink.isEmpty() || crossed) {
        return false;
      }
    }
    return true;
  }
}
