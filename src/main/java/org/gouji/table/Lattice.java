package org.gouji.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.Ruling;

/**
 * Makes a grid of cells out of the rulings of one table. The lines of the table, drawn through, cut
 * it into atoms; two neighbouring atoms belong to one cell where no wall stands between them. Every
 * point of the table ends in exactly one cell, so that nothing printed in it can be lost.
 */
final class Lattice {

  /**
   * Share of the border between two atoms that must be ruled for a wall. Between merged cells it is
   * below 0.05; a worn line of a scan keeps above 0.6.
   */
  private static final double WALL = 0.5;

  /**
   * A border reaching this far, in points, beyond the last line shows an open side of the table.
   */
  private static final double OPEN_SIDE = 6;

  /**
   * Pieces of one line drawn with a step differ by up to this, in points; rows are 9 pt and more.
   */
  private static final double STEP = 6;

  /**
   * A line of the table as drawn.
   *
   * @param position its x or y, averaged over its pieces
   * @param rulings its pieces
   */
  private record DrawnLine(double position, List<Ruling> rulings) {}

  private final double[] xs;
  private final double[] ys;
  private final List<DrawnLine> drawnColumns;
  private final List<DrawnLine> drawnRows;
  private final boolean openTop;
  private final boolean openBottom;

  private Lattice(List<Ruling> horizontals, List<Ruling> verticals) {
    this.drawnColumns = edges(verticals);
    this.drawnRows = edges(horizontals);
    double[] columnEdges = positions(drawnColumns);
    double[] rowEdges = positions(drawnRows);
    this.xs = closed(columnEdges, outermost(horizontals));
    this.ys = closed(rowEdges, ends(verticals));
    this.openTop = rowEdges.length == 0 || ys[0] < rowEdges[0];
    this.openBottom = rowEdges.length == 0 || ys[ys.length - 1] > rowEdges[rowEdges.length - 1];
  }

  /**
   * {@return the grid of a group of joined rulings on {@code page}, or an empty one without cells}
   */
  static Grid of(PageContent page, List<Ruling> group) {
    List<Ruling> horizontals = group.stream().filter(Ruling::isHorizontal).toList();
    List<Ruling> verticals = group.stream().filter(ruling -> !ruling.isHorizontal()).toList();
    return new Lattice(horizontals, verticals).grid(page);
  }

  /**
   * Positions of lines. Lines within {@link JoinedRulings#SAME_LINE} are averaged; so are lines a
   * little further apart that nowhere run side by side: one line that was drawn with a step.
   */
  private static List<DrawnLine> edges(List<Ruling> rulings) {
    List<Ruling> sorted = new ArrayList<>(rulings);
    sorted.sort(Comparator.comparingDouble(Ruling::position));
    List<List<Ruling>> lines = new ArrayList<>();
    for (Ruling ruling : sorted) {
      List<Ruling> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (!last.isEmpty() && isSameLine(last, ruling)) {
        last.add(ruling);
      } else {
        lines.add(new ArrayList<>(List.of(ruling)));
      }
    }
    return lines.stream().map(line -> new DrawnLine(meanPosition(line), line)).toList();
  }

  private static double[] positions(List<DrawnLine> lines) {
    return lines.stream().mapToDouble(DrawnLine::position).toArray();
  }

  private static boolean isSameLine(List<Ruling> line, Ruling ruling) {
    double distance = ruling.position() - line.get(0).position();
    if (distance <= JoinedRulings.NEXT_LINE) {
      return true;
    }
    return distance <= STEP
        && line.stream()
            .allMatch(
                other ->
                    Math.min(other.to(), ruling.to()) - Math.max(other.from(), ruling.from())
                        <= JoinedRulings.SAME_LINE);
  }

  private static double meanPosition(List<Ruling> line) {
    double weight = line.stream().mapToDouble(Ruling::length).sum();
    return line.stream().mapToDouble(ruling -> ruling.position() * ruling.length()).sum()
        / Math.max(weight, 1e-9);
  }

  private static double[] ends(List<Ruling> rulings) {
    return rulings.stream().flatMapToDouble(it -> DoubleStream.of(it.from(), it.to())).toArray();
  }

  /**
   * Level lines end at the outer border; those that end before it are worn, and no column begins
   * there.
   */
  private static double[] outermost(List<Ruling> levels) {
    DoubleSummaryStatistics ends = Arrays.stream(ends(levels)).summaryStatistics();
    return ends.getCount() == 0 ? new double[0] : new double[] {ends.getMin(), ends.getMax()};
  }

  /**
   * The edges, and beyond them those to which the crossing lines reach though no line is drawn
   * there. At a page break the columns' lines often end at the last row while the outer border runs
   * on.
   *
   * @param ends of the crossing lines
   */
  private static double[] closed(double[] edges, double[] ends) {
    double first = edges.length == 0 ? Double.POSITIVE_INFINITY : edges[0] - OPEN_SIDE;
    double last =
        edges.length == 0 ? Double.NEGATIVE_INFINITY : edges[edges.length - 1] + OPEN_SIDE;
    List<Double> all = new ArrayList<>();
    for (double edge : edges) {
      all.add(edge);
    }
    Arrays.stream(ends).filter(end -> end < first || end > last).forEach(all::add);
    all.sort(Comparator.naturalOrder());
    List<Double> apart = new ArrayList<>();
    for (double edge : all) {
      boolean drawn = Arrays.binarySearch(edges, edge) >= 0;
      if (drawn || apart.isEmpty() || edge - apart.get(apart.size() - 1) > OPEN_SIDE) {
        apart.add(edge);
      }
    }
    return apart.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Grid grid(PageContent page) {
    int rows = Math.max(0, ys.length - 1);
    int columns = Math.max(0, xs.length - 1);
    if (rows == 0 || columns == 0) {
      return new Grid(page, new BoundingBox(0, 0, 0, 0), 0, 0, List.of(), false, false, false);
    }
    Walls walls = walls(rows, columns);
    walls.repair(new InkCost(page, xs, ys));
    DisjointSets atoms = new DisjointSets(rows * columns);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (c + 1 < columns && !walls.rightOf(r, c)) {
          atoms.join(r * columns + c, r * columns + c + 1);
        }
        if (r + 1 < rows && !walls.below(r, c)) {
          atoms.join(r * columns + c, (r + 1) * columns + c);
        }
      }
    }
    List<GridCell> cells = new ArrayList<>();
    for (List<Integer> cell : byRoot(atoms, rows * columns)) {
      addRectangles(cell, columns, cells);
    }
    cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    BoundingBox box = BoundingBox.between(xs[0], ys[0], xs[columns], ys[rows]);
    return new Grid(page, box, rows, columns, cells, openTop, openBottom, false);
  }

  private Walls walls(int rows, int columns) {
    boolean[][] horizontal = new boolean[rows + 1][columns];
    boolean[][] vertical = new boolean[columns + 1][rows];
    for (int line = 0; line <= rows; line++) {
      for (int c = 0; c < columns; c++) {
        horizontal[line][c] = isWall(drawnRows, ys[line], xs[c], xs[c + 1]);
      }
    }
    for (int line = 0; line <= columns; line++) {
      for (int r = 0; r < rows; r++) {
        vertical[line][r] = isWall(drawnColumns, xs[line], ys[r], ys[r + 1]);
      }
    }
    return new Walls(horizontal, vertical);
  }

  private static List<List<Integer>> byRoot(DisjointSets atoms, int size) {
    TreeMap<Integer, List<Integer>> cells = new TreeMap<>();
    for (int atom = 0; atom < size; atom++) {
      cells.computeIfAbsent(atoms.find(atom), root -> new ArrayList<>()).add(atom);
    }
    return List.copyOf(cells.values());
  }

  /**
   * Adds the cell made of {@code atoms}; where a missing piece of a wall has joined cells to a
   * shape that is no rectangle, the shape is cut into rectangles at the rows where its extent
   * changes.
   */
  private void addRectangles(List<Integer> atoms, int columns, List<GridCell> cells) {
    List<int[]> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= atoms.size(); i++) {
      boolean ends =
          i == atoms.size() || atoms.get(i) != atoms.get(i - 1) + 1 || atoms.get(i) % columns == 0;
      if (ends) {
        runs.add(
            new int[] {
              atoms.get(start) / columns,
              atoms.get(start) / columns,
              atoms.get(start) % columns,
              atoms.get(i - 1) % columns
            });
        start = i;
      }
    }
    List<int[]> rectangles = new ArrayList<>();
    for (int[] run : runs) {
      int[] above =
          rectangles.stream()
              .filter(it -> it[1] == run[0] - 1 && it[2] == run[2] && it[3] == run[3])
              .findFirst()
              .orElse(null);
      if (above == null) {
        rectangles.add(run);
      } else {
        above[1] = run[0];
      }
    }
    for (int[] it : rectangles) {
      BoundingBox box = BoundingBox.between(xs[it[2]], ys[it[0]], xs[it[3] + 1], ys[it[1] + 1]);
      cells.add(new GridCell(it[0], it[2], it[1] - it[0] + 1, it[3] - it[2] + 1, box));
    }
  }

  /** An edge where lines end is a wall as well: beyond it begins an open side. */
  private static boolean isWall(List<DrawnLine> drawn, double position, double from, double to) {
    return drawn.stream()
        .filter(line -> line.position() == position)
        .findFirst()
        .map(line -> isWall(line.rulings(), from, to))
        .orElse(true);
  }

  private static boolean isWall(List<Ruling> rulings, double from, double to) {
    double[][] covers =
        rulings.stream()
            .map(ruling -> new double[] {Math.max(from, ruling.from()), Math.min(to, ruling.to())})
            .filter(cover -> cover[1] > cover[0])
            .sorted(Comparator.comparingDouble(cover -> cover[0]))
            .toArray(double[][]::new);
    double covered = 0;
    double reached = from;
    for (double[] cover : covers) {
      covered += Math.max(0, cover[1] - Math.max(reached, cover[0]));
      reached = Math.max(reached, cover[1]);
    }
    return covered >= WALL * (to - from);
  }

  @Override
  public String toString() {
    return "Lattice[xs=" + Arrays.toString(xs) + ", ys=" + Arrays.toString(ys) + "]";
  }
}
