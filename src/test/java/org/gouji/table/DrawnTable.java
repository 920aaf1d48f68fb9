package org.gouji.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.page.Ruling;

/** A table of rectangular cells, drawn piece by piece: every piece lies between two crossings. */
final class DrawnTable {

  static final double LEFT = 50;
  static final double TOP = 60;

  private final double[] xs;
  private final double[] ys;

  /** For every atom the number of its cell. */
  private final int[][] cells;

  private DrawnTable(double[] xs, double[] ys, int[][] cells) {
    this.xs = xs;
    this.ys = ys;
    this.cells = cells;
  }

  /** {@return x of column line {@code line}} */
  double x(int line) {
    return xs[line];
  }

  /** {@return y of row line {@code line}} */
  double y(int line) {
    return ys[line];
  }

  /** A table of {@code rows} x {@code columns} single cells of 40 x 20 points. */
  static DrawnTable plain(int rows, int columns) {
    int[][] cells = new int[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        cells[r][c] = r * columns + c;
      }
    }
    return new DrawnTable(lines(LEFT, 40, columns), lines(TOP, 20, rows), cells);
  }

  /** The same table with the atoms of a rectangle in one cell; both ends included. */
  DrawnTable merging(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    int[][] merged = new int[cells.length][];
    for (int r = 0; r < cells.length; r++) {
      merged[r] = cells[r].clone();
    }
    for (int r = firstRow; r <= lastRow; r++) {
      for (int c = firstColumn; c <= lastColumn; c++) {
        merged[r][c] = cells[firstRow][firstColumn];
      }
    }
    return new DrawnTable(xs, ys, merged);
  }

  /** A random table in which every line is drawn somewhere. */
  static DrawnTable random(Random random) {
    while (true) {
      DrawnTable table = plain(2 + random.nextInt(5), 2 + random.nextInt(5));
      for (int i = random.nextInt(5); i > 0; i--) {
        table = table.mergingAnywhere(random);
      }
      if (table.drawsEveryLine()) {
        return table;
      }
    }
  }

  private DrawnTable mergingAnywhere(Random random) {
    int r = random.nextInt(rows());
    int c = random.nextInt(columns());
    int lastRow = Math.min(rows() - 1, r + random.nextInt(3));
    int lastColumn = Math.min(columns() - 1, c + random.nextInt(3));
    for (int row = r; row <= lastRow; row++) {
      for (int column = c; column <= lastColumn; column++) {
        if (cells[row][column] != row * columns() + column || isMerged(row, column)) {
          return this;
        }
      }
    }
    return merging(r, c, lastRow, lastColumn);
  }

  private boolean isMerged(int row, int column) {
    int same = 0;
    for (int[] line : cells) {
      for (int cell : line) {
        same += cell == cells[row][column] ? 1 : 0;
      }
    }
    return same > 1;
  }

  private boolean drawsEveryLine() {
    Set<Double> drawn = new TreeSet<>();
    pieces().forEach(piece -> drawn.add(piece.position() + (piece.isHorizontal() ? 1e6 : 0)));
    return drawn.size() == xs.length + ys.length;
  }

  int rows() {
    return cells.length;
  }

  int columns() {
    return cells[0].length;
  }

  /** {@return every piece of a line between two cells or at the edge} */
  List<Ruling> pieces() {
    List<Ruling> pieces = new ArrayList<>();
    for (int line = 0; line <= rows(); line++) {
      for (int c = 0; c < columns(); c++) {
        if (cell(line - 1, c) != cell(line, c)) {
          pieces.add(Ruling.horizontal(ys[line], xs[c], xs[c + 1], 0.5));
        }
      }
    }
    for (int line = 0; line <= columns(); line++) {
      for (int r = 0; r < rows(); r++) {
        if (cell(r, line - 1) != cell(r, line)) {
          pieces.add(Ruling.vertical(xs[line], ys[r], ys[r + 1], 0.5));
        }
      }
    }
    return pieces;
  }

  /** {@return its inner pieces: without the outer border} */
  List<Ruling> innerPieces() {
    return pieces().stream()
        .filter(
            piece ->
                piece.isHorizontal()
                    ? piece.position() > ys[0] && piece.position() < ys[rows()]
                    : piece.position() > xs[0] && piece.position() < xs[columns()])
        .toList();
  }

  private int cell(int row, int column) {
    boolean inside = row >= 0 && row < rows() && column >= 0 && column < columns();
    return inside ? cells[row][column] : -1;
  }

  /** {@return its cells as {@code row,column,rowSpan,columnSpan}} */
  Set<String> spans() {
    Set<String> spans = new TreeSet<>();
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        if (cell(r - 1, c) != cell(r, c) && cell(r, c - 1) != cell(r, c)) {
          int down = r;
          int right = c;
          while (cell(down + 1, c) == cell(r, c)) {
            down++;
          }
          while (cell(r, right + 1) == cell(r, c)) {
            right++;
          }
          spans.add("%d,%d,%d,%d".formatted(r, c, down - r + 1, right - c + 1));
        }
      }
    }
    return spans;
  }

  /** {@return the cells of a grid in the same notation} */
  static Set<String> spans(Grid grid) {
    Set<String> spans = new TreeSet<>();
    for (GridCell cell : grid.cells()) {
      spans.add(
          "%d,%d,%d,%d".formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()));
    }
    return spans;
  }

  private static double[] lines(double first, double distance, int count) {
    double[] lines = new double[count + 1];
    for (int i = 0; i <= count; i++) {
      lines[i] = first + distance * i;
    }
    return lines;
  }
}
