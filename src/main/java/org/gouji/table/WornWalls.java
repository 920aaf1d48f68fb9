package org.gouji.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageText;

/**
 * Puts back walls of a scanned grid that are worn away where everything around them shows that they
 * were there: the wall goes on in the rows on both sides (for a level wall: in the columns on both
 * sides), most of the walls that do so are there, and both pieces have print that keeps clear of
 * it. A head that spans columns has none of its walls, and its words cross them. In a row of many
 * columns that lost few walls, figures that stand well apart show it with the row on one side.
 */
final class WornWalls {

  /** Share of the walls beside a row that the row itself shows; a spanning head shows none. */
  private static final double MOST = 0.5;

  /** Print keeps this far from a wall, in points; characters of a word stand closer together. */
  private static final double CLEAR = 1;

  /**
   * Figures of two columns keep this far from the wall between them, in points; the digits of one
   * figure set on its place are within 1.5 of it, and within 4 where a 1 stands on it.
   */
  private static final double WELL_CLEAR = 4.5;

  /** In parts of the widest gap between characters: the gap that a wall stood in is wider. */
  private static final double WIDER = 1.3;

  /** Share of the walls of the row on one side that a row keeps which lost few of them. */
  private static final double NEARLY_ALL = 0.75;

  /** Columns that a row of many shares with its neighbour; heads over heads share fewer. */
  private static final int MANY = 5;

  /** The same of a row that lost one wall only: table 1 has four columns. */
  private static final int SOME = 3;

  /** Least and greatest width of a column of figures, in parts of the row's usual cell. */
  private static final double NARROW = 0.6;

  private static final double WIDE = 1.6;

  /** Rows or columns side by side that may have lost the same wall. */
  private static final int WORN_TOGETHER = 3;

  /** Columns beside the last one that must have its wall: one more than a head spans. */
  private static final int THROUGHOUT = 6;

  /** A row that got some of its walls back shows the better which others it lost. */
  private static final int ROUNDS = 2;

  /**
   * A wall that may have been worn away.
   *
   * @param place its x, or y of a level wall
   * @param clear how far print must keep from it, in points
   */
  private record Wall(double place, double clear) {}

  private WornWalls() {}

  /** {@return the grid with worn walls put back} */
  static Grid mended(Grid grid) {
    Grid upright = grid;
    for (int round = 0; round < ROUNDS; round++) {
      upright = mended(upright, false);
    }
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
      Optional<Wall> worn = worn(grid, cell, wall, level);
      if (worn.isPresent()) {
        List<GridCell> halves = halves(cell, wall, worn.get().place(), level);
        if (areApart(cell, halves, worn.get(), grid.page().text(), level)) {
          List<GridCell> pieces = new ArrayList<>(pieces(grid, halves.get(0), level));
          pieces.addAll(pieces(grid, halves.get(1), level));
          return pieces;
        }
      }
    }
    return List.of(cell);
  }

  private static Optional<Wall> worn(Grid grid, GridCell cell, int wall, boolean level) {
    Optional<Double> onBothSides = place(grid, cell, wall, level);
    if (onBothSides.isPresent() || level) {
      return onBothSides.map(place -> new Wall(place, CLEAR));
    }
    return placeOnOneSide(grid, cell, wall).map(place -> new Wall(place, WELL_CLEAR));
  }

  /** Where an upright wall stands in the row above or below, if the cell's row kept most others. */
  private static Optional<Double> placeOnOneSide(Grid grid, GridCell cell, int wall) {
    int above = withWall(grid, cell.row() - 1, -1, wall, false);
    int below = withWall(grid, cell.row() + cell.rowSpan(), 1, wall, false);
    return IntStream.of(above, below)
        .filter(beside -> beside >= 0 && keepsNearlyAll(grid, cell.row(), beside))
        .boxed()
        .flatMap(beside -> placeIn(grid, beside, wall, false).stream())
        .filter(place -> areColumns(grid, cell, place))
        .findFirst();
  }

  /** Whether both pieces are as wide as columns of figures are; labels stand in wider ones. */
  private static boolean areColumns(Grid grid, GridCell cell, double place) {
    double[] widths =
        grid.row(cell.row()).stream().mapToDouble(it -> it.box().width()).sorted().toArray();
    double usual = widths[widths.length / 2];
    return DoubleStream.of(place - cell.box().x(), cell.box().right() - place)
        .allMatch(width -> width >= NARROW * usual && width <= WIDE * usual);
  }

  private static boolean keepsNearlyAll(Grid grid, int row, int beside) {
    Set<Integer> there = walls(grid, beside, false);
    Set<Integer> kept = walls(grid, row, false);
    kept.retainAll(there);
    boolean allButOne = kept.size() >= SOME && kept.size() == there.size() - 1;
    return allButOne || (kept.size() >= MANY && kept.size() >= NEARLY_ALL * there.size());
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
    return placeIn(grid, before, wall, level);
  }

  private static Optional<Double> placeIn(Grid grid, int line, int wall, boolean level) {
    return line(grid, line, level).stream()
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
      GridCell cell, List<GridCell> halves, Wall wall, PageText text, boolean level) {
    double place = wall.place();
    double from = place - wall.clear();
    double to = place + wall.clear();
    for (GridCell half : halves) {
      List<BoundingBox> ink = RulingRemains.printIn(text, half.box(), cell.box(), place, level);
      boolean crossed =
          ink.stream()
              .anyMatch(
                  mark ->
                      level
                          ? mark.y() < to && mark.bottom() > from
                          : mark.x() < to && mark.right() > from);
      if (ink.isEmpty() || crossed) {
        return false;
      }
    }
    return level || standsBetween(cell, halves, place, text);
  }

  /**
   * Whether the print keeps further from the wall than its characters do from each other: a word
   * that spans columns has as much room there as between any two of its characters.
   */
  private static boolean standsBetween(
      GridCell cell, List<GridCell> halves, double place, PageText text) {
    List<BoundingBox> before =
        RulingRemains.printIn(text, halves.get(0).box(), cell.box(), place, false);
    List<BoundingBox> behind =
        RulingRemains.printIn(text, halves.get(1).box(), cell.box(), place, false);
    double gap =
        behind.stream().mapToDouble(BoundingBox::x).min().orElse(place)
            - before.stream().mapToDouble(BoundingBox::right).max().orElse(place);
    return gap >= 2 * WELL_CLEAR || gap > WIDER * Math.max(widestGap(before), widestGap(behind));
  }

  /** The widest upright strip without print between marks. */
  private static double widestGap(List<BoundingBox> marks) {
    List<BoundingBox> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingDouble(BoundingBox::x));
    double reached = Double.POSITIVE_INFINITY;
    double widest = 0;
    for (BoundingBox mark : sorted) {
      widest = Math.max(widest, mark.x() - reached);
      reached = Double.isInfinite(reached) ? mark.right() : Math.max(reached, mark.right());
    }
    return widest;
  }
}
