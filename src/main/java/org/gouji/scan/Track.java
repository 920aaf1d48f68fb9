package org.gouji.scan;

import java.util.Arrays;

/** A dark line traced through a picture from left to right; at least one point, x increasing. */
final class Track {

  private final double[] xs;
  private final double[] ys;

  /** The line through these points; the arrays are handed over. */
  Track(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /** {@return columns, increasing} */
  double[] xs() {
    return xs;
  }

  /** {@return the middle of the line at each of {@link #xs}} */
  double[] ys() {
    return ys;
  }

  double from() {
    return xs[0];
  }

  double to() {
    return xs[xs.length - 1];
  }

  double length() {
    return to() - from();
  }

  /** {@return the line's middle at {@code x} by interpolation, continued straight past its ends} */
  double at(double x) {
    if (x <= from()) {
      return ys[0] + slopeAt(true) * (x - from());
    }
    if (x >= to()) {
      return ys[ys.length - 1] + slopeAt(false) * (x - to());
    }
    int i = Arrays.binarySearch(xs, x);
    if (i >= 0) {
      return ys[i];
    }
    int next = -i - 1;
    double share = (x - xs[next - 1]) / (xs[next] - xs[next - 1]);
    return ys[next - 1] * (1 - share) + ys[next] * share;
  }

  /** {@return {@link #at} for so many whole columns from {@code first} on} */
  double[] heights(int first, int count) {
    double[] heights = new double[count];
    int next = 1;
    for (int i = 0; i < count; i++) {
      double x = first + (double) i;
      if (x <= from() || x >= to()) {
        heights[i] = at(x);
        continue;
      }
      while (xs[next] <= x) {
        next++;
      }
      double share = (x - xs[next - 1]) / (xs[next] - xs[next - 1]);
      heights[i] = ys[next - 1] * (1 - share) + ys[next] * share;
    }
    return heights;
  }

  /** {@return the mean height of its first points} */
  double meanStart() {
    return mean(0, Math.min(ys.length, 12));
  }

  /** {@return the mean height of its last points} */
  double meanEnd() {
    return mean(Math.max(0, ys.length - 12), ys.length);
  }

  private double mean(int first, int end) {
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += ys[i];
    }
    return sum / (end - first);
  }

  private double slopeAt(boolean start) {
    int points = Math.min(xs.length, 12);
    int first = start ? 0 : xs.length - points;
    double meanX = 0;
    double meanY = 0;
    for (int i = first; i < first + points; i++) {
      meanX += xs[i] / points;
      meanY += ys[i] / points;
    }
    // A short line has no slope of its own: the prior of a level line weighs like 40 pixels.
    double square = 40 * 40;
    double product = 0;
    for (int i = first; i < first + points; i++) {
      square += (xs[i] - meanX) * (xs[i] - meanX);
      product += (xs[i] - meanX) * (ys[i] - meanY);
    }
    return product / square;
  }

  /** {@return the part of the line between two columns; at least its point nearest to them} */
  Track part(double left, double right) {
    int first = 0;
    while (first < xs.length - 1 && xs[first] < left) {
      first++;
    }
    int end = xs.length;
    while (end > first + 1 && xs[end - 1] > right) {
      end--;
    }
    return new Track(Arrays.copyOfRange(xs, first, end), Arrays.copyOfRange(ys, first, end));
  }

  /** {@return this line moved down by {@code rows}} */
  Track shifted(double rows) {
    return new Track(xs, Arrays.stream(ys).map(y -> y + rows).toArray());
  }

  /**
   * {@return this line with a level stretch at either end} On a straightened page that is where it
   * goes on; the slope of its last points is noise.
   */
  Track levelBeyondItsEnds() {
    double reach = 1e5;
    double[] x = new double[xs.length + 4];
    double[] y = new double[x.length];
    System.arraycopy(xs, 0, x, 2, xs.length);
    System.arraycopy(ys, 0, y, 2, ys.length);
    x[0] = from() - reach;
    x[1] = from() - 1;
    y[0] = meanStart();
    y[1] = meanStart();
    x[x.length - 2] = to() + 1;
    x[x.length - 1] = to() + reach;
    y[y.length - 2] = meanEnd();
    y[y.length - 1] = meanEnd();
    return new Track(x, y);
  }

  /** {@return this line followed by {@code next}} */
  Track joined(Track next) {
    double[] x = new double[xs.length + next.xs.length];
    double[] y = new double[x.length];
    System.arraycopy(xs, 0, x, 0, xs.length);
    System.arraycopy(ys, 0, y, 0, ys.length);
    System.arraycopy(next.xs, 0, x, xs.length, next.xs.length);
    System.arraycopy(next.ys, 0, y, ys.length, next.ys.length);
    return new Track(x, y);
  }
}
