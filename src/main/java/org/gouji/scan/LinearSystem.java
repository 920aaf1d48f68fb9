package org.gouji.scan;

/** Solves a small system of linear equations by Gaussian elimination with pivoting. */
final class LinearSystem {

  private LinearSystem() {}

  /**
   * {@return the solution}
   *
   * @param rows one row an equation: the factors, then the right side; used up
   */
  static double[] solved(double[][] rows) {
    int size = rows.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) {
          pivot = row;
        }
      }
      double[] swapped = rows[column];
      rows[column] = rows[pivot];
      rows[pivot] = swapped;
      for (int row = column + 1; row < size; row++) {
        eliminate(rows[column], rows[row], column);
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double rest = rows[row][size];
      for (int column = row + 1; column < size; column++) {
        rest -= rows[row][column] * solution[column];
      }
      solution[row] = rest / rows[row][row];
    }
    return solution;
  }

  private static void eliminate(double[] pivot, double[] row, int column) {
    double factor = row[column] / pivot[column];
    for (int i = column; i < row.length; i++) {
      row[i] -= factor * pivot[i];
    }
  }
}
