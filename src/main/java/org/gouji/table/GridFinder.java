package org.gouji.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.page.Orientation;
import org.gouji.page.PageContent;
import org.gouji.page.Ruling;

/** Finds the grids of a page. */
final class GridFinder {

  /** A grid of fewer cells is a frame or an ornament; a last row carried over a page has two. */
  private static final int FEWEST_CELLS = 2;

  /** A grid smaller than this, in points either way, holds no row of text. */
  private static final double SMALLEST = 12;

  private static final int ROUNDS = 2;

  private GridFinder() {}

  /** {@return the page's grids from top to bottom, an inner table after the one around it} */
  static List<Grid> grids(PageContent page) {
    List<Ruling> horizontals = JoinedRulings.of(page.rulings(), Orientation.HORIZONTAL);
    List<Ruling> verticals = JoinedRulings.of(page.rulings(), Orientation.VERTICAL);
    boolean byWords = verticals.isEmpty();
    if (byWords) {
      verticals = JoinedRulings.of(WordColumns.of(page, horizontals), Orientation.VERTICAL);
    }
    List<Grid> grids = new ArrayList<>();
    for (List<Ruling> group : RulingGroups.of(horizontals, verticals)) {
      Grid grid = SplitCells.of(Lattice.of(page, group));
      grid = byWords ? grid : withLostColumns(grid, group);
      if (grid.cells().size() >= FEWEST_CELLS
          && grid.box().width() >= SMALLEST
          && grid.box().height() >= SMALLEST) {
        grids.add(byWords ? grid.byWords() : grid);
      }
    }
    grids.sort(
        Comparator.comparingDouble((Grid grid) -> grid.box().y())
            .thenComparingDouble(grid -> grid.box().x()));
    return grids;
  }

  /** Columns found by their figures show where their heads are, and the other way round. */
  private static Grid withLostColumns(Grid grid, List<Ruling> group) {
    Grid mended = grid;
    List<Ruling> all = new ArrayList<>(group);
    for (int round = 0; round < ROUNDS; round++) {
      List<Ruling> lost = LostColumns.of(mended);
      if (lost.isEmpty()) {
        return mended;
      }
      all.addAll(lost);
      mended = SplitCells.of(Lattice.of(grid.page(), all));
    }
    return mended;
  }
}
