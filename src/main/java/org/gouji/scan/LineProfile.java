package org.gouji.scan;

import java.util.Arrays;

/**
 * What lies along a straight level line of a picture: where it is really drawn, how dark and how
 * thick it is, and how much print lies beside it.
 */
final class LineProfile {

  /** Half of the window averaged along the line: 2 pt together, shorter than a dash or a gap. */
  private static final int HALF_WINDOW = 2;

  /** Over so many columns, a stroke's width and more, print beside the line changes. */
  private static final int STRIDE = 8;

  private static final double WINDOW = 2.0 * HALF_WINDOW + 1;

  private final GrayImage image;
  private final int from;
  private final double[] strength;
  private final int[] rows;
  private final double dark;

  /** Sums of darkness over the window at every column, by row, where asked for. */
  private final int[][] windows;

  LineProfile(GrayImage image, Track line, int from, int to) {
    this.image = image;
    this.from = Math.max(0, from);
    int end = Math.min(image.width() - 1, to);
    int count = Math.max(1, end - this.from + 1);
    this.strength = new double[count];
    this.rows = new int[count];
    this.windows = new int[image.height()][];
    double[] heights = line.heights(this.from, count);
    for (int i = 0; i < count; i++) {
      measure(i, heights[i]);
    }
    double[] sorted = strength.clone();
    Arrays.sort(sorted);
    // A dashed line shows its darkness in the darker part of its length only.
    this.dark = Math.max(1, sorted[(int) (0.7 * (count - 1))]);
  }

  private void measure(int i, double y) {
    int row = (int) Math.round(y);
    double best = 0;
    int bestRow = row;
    for (int candidate = row - 1; candidate <= row + 1; candidate++) {
      double here = mean(i, candidate);
      double above = Math.min(mean(i, candidate - 3), mean(i, candidate - 4));
      double below = Math.min(mean(i, candidate + 3), mean(i, candidate + 4));
      double response = here - Math.max(above, below);
      if (response > best) {
        best = response;
        bestRow = candidate;
      }
    }
    strength[i] = best;
    rows[i] = bestRow;
  }

  /** The darkness around a column of the line at any row, averaged along the line. */
  private double mean(int i, int y) {
    if (y < 0 || y >= windows.length) {
      return 0;
    }
    int[] row = windows[y];
    if (row == null) {
      row = windows(y);
      windows[y] = row;
    }
    return row[i] / WINDOW;
  }

  private int[] windows(int y) {
    int[] sums = new int[strength.length];
    int sum = 0;
    for (int x = from - HALF_WINDOW; x < from + HALF_WINDOW; x++) {
      sum += 255 - image.atOrWhite(x, y);
    }
    for (int i = 0; i < sums.length; i++) {
      sum += 255 - image.atOrWhite(from + i + HALF_WINDOW, y);
      sums[i] = sum;
      sum -= 255 - image.atOrWhite(from + i - HALF_WINDOW, y);
    }
    return sums;
  }

  private boolean drawn(int i) {
    return strength[i] > 0.35 * dark;
  }

  /** {@return the line's darkness above its surroundings, 0..255} */
  double dark() {
    return dark;
  }

  /** {@return the share of its whole length at which it is darker than {@code least}} */
  double shareDarkerThan(double least) {
    return Arrays.stream(strength).filter(each -> each > least).count() / (double) strength.length;
  }

  /** {@return the share of its length between its ends at which the line is drawn} */
  double fill() {
    int first = first() - from;
    int last = last() - from;
    int drawn = 0;
    for (int i = first; i <= last; i++) {
      drawn += drawn(i) ? 1 : 0;
    }
    return last < first ? 0 : drawn / (double) (last - first + 1);
  }

  /** {@return the first column at which the line is drawn} */
  int first() {
    for (int i = 0; i < strength.length; i++) {
      if (drawn(i) && drawn(Math.min(strength.length - 1, i + 2))) {
        return from + i;
      }
    }
    return from + strength.length;
  }

  /** {@return the last column at which the line is drawn} */
  int last() {
    for (int i = strength.length - 1; i >= 0; i--) {
      if (drawn(i) && drawn(Math.max(0, i - 2))) {
        return from + i;
      }
    }
    return from - 1;
  }

  /** {@return the mean row of the drawn parts} */
  double position() {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < strength.length; i++) {
      if (drawn(i)) {
        sum += rows[i];
        count++;
      }
    }
    return count == 0 ? rows[0] : sum / count;
  }

  /** {@return the median number of rows at each drawn column that are dark like the line} */
  double thickness() {
    int[] histogram = new int[12];
    int count = 0;
    for (int i = 0; i < strength.length; i++) {
      if (drawn(i)) {
        histogram[Math.min(11, rowsAsDark(i))]++;
        count++;
      }
    }
    int below = 0;
    for (int rowsDark = 0; rowsDark < histogram.length; rowsDark++) {
      below += histogram[rowsDark];
      if (2 * below >= count) {
        return Math.max(1, rowsDark);
      }
    }
    return 1;
  }

  private int rowsAsDark(int i) {
    double limit = 0.5 * dark;
    int rowsDark = 1;
    for (int side = -1; side <= 1; side += 2) {
      for (int k = 1; k <= 5 && mean(i, rows[i] + side * k) > limit; k++) {
        rowsDark++;
      }
    }
    return rowsDark;
  }

  /**
   * {@return darkness beside the line, on the side before it, changing along it, in parts of the
   * line's own}
   */
  double clutterAbove() {
    return clutter(-1);
  }

  /**
   * {@return darkness beside the line, on the side after it, changing along it, in parts of the
   * line's own}
   */
  double clutterBelow() {
    return clutter(1);
  }

  /**
   * Change along the line rather than darkness: shading and grainy paper are even, print is not.
   */
  private double clutter(int side) {
    if (strength.length <= STRIDE) {
      return 0;
    }
    double[] beside = new double[strength.length];
    for (int i = 0; i < strength.length; i++) {
      for (int k = 4; k <= 8; k++) {
        beside[i] += mean(i, rows[i] + side * k) / 5;
      }
    }
    double sum = 0;
    for (int i = STRIDE; i < beside.length; i++) {
      sum += Math.abs(beside[i] - beside[i - STRIDE]);
    }
    return sum / (beside.length - STRIDE) / dark;
  }
}
