package org.gouji.table;

/**
 * The walls between the atoms of a lattice, and their repair.
 *
 * <p>In a table of rectangular cells every inner crossing of the lattice is met by no wall, by two
 * in line, by three or by four. A wall that ends in mid-air, or turns a corner there, shows that a
 * piece of a ruling was not drawn (browsers leave out borders beside merged cells) or not found
 * (worn scans). Repair adds the shortest piece that makes such a crossing possible, until all are:
 * a greedy cover, shortest first, in which a line through printed characters counts as much longer
 * than it is.
 */
final class Walls {

  /** Tells how costly a wall between two points would be, given its length and what it cuts. */
  @FunctionalInterface
  interface Cost {
    /** {@return the cost of one wall piece; its length in points where it cuts nothing} */
    double of(boolean horizontal, int line, int piece);
  }

  private enum Direction {
    LEFT(0, -1),
    RIGHT(0, 1),
    UP(-1, 0),
    DOWN(1, 0);

    private final int lines;
    private final int columns;

    Direction(int lines, int columns) {
      this.lines = lines;
      this.columns = columns;
    }

    Direction opposite() {
      return switch (this) {
        case LEFT -> RIGHT;
        case RIGHT -> LEFT;
        case UP -> DOWN;
        case DOWN -> UP;
      };
    }
  }

  private final int rows;
  private final int columns;
  private final boolean[][] horizontal;
  private final boolean[][] vertical;

  /**
   * @param horizontal whether there is a wall below row {@code line - 1}, by line 0..rows and
   *     column
   * @param vertical whether there is a wall left of column {@code line}, by line 0..columns and row
   */
  Walls(boolean[][] horizontal, boolean[][] vertical) {
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.rows = horizontal.length - 1;
    this.columns = vertical.length - 1;
  }

  /** {@return whether a wall stands between row {@code row} and the next, at {@code column}} */
  boolean below(int row, int column) {
    return horizontal[row + 1][column];
  }

  /** {@return whether a wall stands between {@code column} and the next, at {@code row}} */
  boolean rightOf(int row, int column) {
    return vertical[column + 1][row];
  }

  /** Adds walls until every crossing is possible. */
  void repair(Cost cost) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int line = 1; line < rows; line++) {
        for (int column = 1; column < columns; column++) {
          changed |= repair(line, column, cost);
        }
      }
    }
  }

  private boolean repair(int line, int column, Cost cost) {
    int degree = 0;
    for (Direction direction : Direction.values()) {
      degree += has(line, column, direction) ? 1 : 0;
    }
    boolean corner =
        degree == 2 && has(line, column, Direction.LEFT) != has(line, column, Direction.RIGHT);
    if (degree != 1 && !corner) {
      return false;
    }
    Direction best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Direction direction : Direction.values()) {
      if (!has(line, column, direction)) {
        double price = price(line, column, direction, cost, corner);
        if (price < least) {
          least = price;
          best = direction;
        }
      }
    }
    if (best == null) {
      return false;
    }
    draw(line, column, best);
    if (!corner && !has(line, column, best.opposite())) {
      draw(line, column, best.opposite());
    }
    return true;
  }

  /** What it costs to make the crossing possible by a wall in {@code direction}. */
  private double price(int line, int column, Direction direction, Cost cost, boolean corner) {
    double price = length(line, column, direction, cost);
    boolean across = !corner && !has(line, column, direction.opposite());
    return across ? price + length(line, column, direction.opposite(), cost) : price;
  }

  private double length(int line, int column, Direction direction, Cost cost) {
    double length = 0;
    int atLine = line;
    int atColumn = column;
    do {
      int piece =
          direction.lines == 0
              ? Math.min(atColumn, atColumn + direction.columns)
              : Math.min(atLine, atLine + direction.lines);
      boolean isHorizontal = direction.lines == 0;
      length += cost.of(isHorizontal, isHorizontal ? atLine : atColumn, piece);
      atLine += direction.lines;
      atColumn += direction.columns;
    } while (!stops(atLine, atColumn, direction));
    return length;
  }

  private void draw(int line, int column, Direction direction) {
    int atLine = line;
    int atColumn = column;
    do {
      set(atLine, atColumn, direction);
      atLine += direction.lines;
      atColumn += direction.columns;
    } while (!stops(atLine, atColumn, direction));
  }

  /**
   * A wall drawn in {@code direction} ends at the table's edge, or where any other wall meets it.
   */
  private boolean stops(int line, int column, Direction direction) {
    if (line <= 0 || line >= rows || column <= 0 || column >= columns) {
      return true;
    }
    for (Direction other : Direction.values()) {
      if (other != direction.opposite() && has(line, column, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int line, int column, Direction direction) {
    return switch (direction) {
      case LEFT -> horizontal[line][column - 1];
      case RIGHT -> horizontal[line][column];
      case UP -> vertical[column][line - 1];
      case DOWN -> vertical[column][line];
    };
  }

  private void set(int line, int column, Direction direction) {
    switch (direction) {
      case LEFT -> horizontal[line][column - 1] = true;
      case RIGHT -> horizontal[line][column] = true;
      case UP -> vertical[column][line - 1] = true;
      case DOWN -> vertical[column][line] = true;
    }
  }
}
