package org.gouji.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageText;

/**
 * Puts back walls of a scanned grid that are worn away where everything around them shows that they
 * were there: the wall goes on in the rows on both sides (for a level wall: in the columns on both
 * sides), most of the walls that do so are there, and both pieces have print that keeps clear of
 * it. A head that spans columns has none of its walls, and its words cross them.
 */
final class WornWalls {

  /** Share of the walls beside a row that the row itself shows; a spanning head shows none. */
  private static final double MOST = 0.5;

  /** Print keeps this far from a wall, in points; characters of a word stand closer together. */
  private static final double CLEAR = 1;

  /** Points: a ruling with its blur is no thicker. */
  private static final double THIN = 2.5;

  /** Rows or columns side by side that may have lost the same wall. */
  private static final int WORN_TOGETHER = 3;

  /** Columns beside the last one that must have its wall: one more than a head spans. */
  private static final int THROUGHOUT = 6;

  private WornWalls() {}

  /** {@return the grid with worn walls put back} */
  static Grid mended(Grid grid) {
    Grid upright = mended(grid, false);
    return mended(upright, true);
  }

  private static Grid mended(Grid grid, boolean level) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      cells.addAll(pieces(grid, cell, level));
    }
    return grid.with(cells);
  }

  private static List<GridCell> pieces(Grid grid, GridCell cell, boolean level) {
    int from = level ? cell.row() : cell.column();
    int to = from + (level ? cell.rowSpan() : cell.columnSpan());
    for (int wall = from + 1; wall < to; wall++) {
      Optional<Double> place = place(grid, cell, wall, level);
      if (place.isPresent()) {
        List<GridCell> halves = halves(cell, wall, place.get(), level);
        if (areApart(halves, place.get(), grid.page().text(), level)) {
          List<GridCell> pieces = new ArrayList<>(pieces(grid, halves.get(0), level));
          pieces.addAll(pieces(grid, halves.get(1), level));
          return pieces;
        }
      }
    }
    return List.of(cell);
  }

  /** Where the wall stands in the neighbours, if it goes on on both sides and is usual here. */
  private static Optional<Double> place(Grid grid, GridCell cell, int wall, boolean level) {
    int here = level ? cell.column() : cell.row();
    int next = level ? cell.column() + cell.columnSpan() : cell.row() + cell.rowSpan();
    int end = level ? grid.columns() : grid.rows();
    int before =
        here == 0
            ? throughout(grid, next, 1, wall, level)
            : withWall(grid, here - 1, -1, wall, level);
    int after =
        next == end
            ? throughout(grid, here - 1, -1, wall, level)
            : withWall(grid, next, 1, wall, level);
    Set<Integer> beside = walls(grid, before, level);
    beside.retainAll(walls(grid, after, level));
    if (!beside.contains(wall)) {
      return Optional.empty();
    }
    Set<Integer> kept = walls(grid, here, level);
    kept.retainAll(beside);
    if (kept.size() < MOST * beside.size()) {
      return Optional.empty();
    }
    return line(grid, before, level).stream()
        .filter(other -> start(other, level) == wall)
        .map(other -> level ? other.box().y() : other.box().x())
        .findFirst();
  }

  /** At the edge of the table: the nearest line, if the wall goes through all the next ones. */
  private static int throughout(Grid grid, int from, int step, int wall, boolean level) {
    int end = level ? grid.columns() : grid.rows();
    int seen = 0;
    for (int line = from; line >= 0 && line < end && seen < THROUGHOUT; line += step) {
      if (!walls(grid, line, level).contains(wall)) {
        return -1;
      }
      seen++;
    }
    return seen >= 2 ? from : -1;
  }

  /** The nearest line on one side that has the wall; two neighbours may have lost it together. */
  private static int withWall(Grid grid, int from, int step, int wall, boolean level) {
    for (int line = from; Math.abs(line - from) < WORN_TOGETHER; line += step) {
      if (walls(grid, line, level).contains(wall)) {
        return line;
      }
    }
    return -1;
  }

  /** Where the cells of one row (of one column, for level walls) begin. */
  private static Set<Integer> walls(Grid grid, int line, boolean level) {
    Set<Integer> walls = new HashSet<>();
    line(grid, line, level).forEach(cell -> walls.add(start(cell, level)));
    return walls;
  }

  private static List<GridCell> line(Grid grid, int line, boolean level) {
    if (line < 0 || line >= (level ? grid.columns() : grid.rows())) {
      return List.of();
    }
    return level
        ? grid.cells().stream().filter(cell -> cell.coversColumn(line)).toList()
        : grid.row(line);
  }

  private static int start(GridCell cell, boolean level) {
    return level ? cell.row() : cell.column();
  }

  private static List<GridCell> halves(GridCell cell, int wall, double place, boolean level) {
    BoundingBox box = cell.box();
    if (level) {
      return List.of(
          new GridCell(
              cell.row(),
              cell.column(),
              wall - cell.row(),
              cell.columnSpan(),
              BoundingBox.between(box.x(), box.y(), box.right(), place)),
          new GridCell(
              wall,
              cell.column(),
              cell.row() + cell.rowSpan() - wall,
              cell.columnSpan(),
              BoundingBox.between(box.x(), place, box.right(), box.bottom())));
    }
    return List.of(
        new GridCell(
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            wall - cell.column(),
            BoundingBox.between(box.x(), box.y(), place, box.bottom())),
        new GridCell(
            cell.row(),
            wall,
            cell.rowSpan(),
            cell.column() + cell.columnSpan() - wall,
            BoundingBox.between(place, box.y(), box.right(), box.bottom())));
  }

  private static boolean areApart(
      List<GridCell> halves, double place, PageText text, boolean level) {
    for (GridCell half : halves) {
      List<BoundingBox> ink =
          text.ink(half.box()).stream().filter(mark -> !isRemain(mark, place, level)).toList();
      boolean crossed =
          ink.stream()
              .anyMatch(
                  mark ->
                      level
                          ? mark.y() < place + CLEAR && mark.bottom() > place - CLEAR
                          : mark.x() < place + CLEAR && mark.right() > place - CLEAR);
      if (ink.isEmpty() || crossed) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mark is what is left of the wall itself: thin, and on it. */
  private static boolean isRemain(BoundingBox mark, double place, boolean level) {
    double thick = level ? mark.height() : mark.width();
    double middle = level ? mark.centerY() : mark.centerX();
    return thick <= THIN && Math.abs(middle - place) <= THIN;
  }
}
