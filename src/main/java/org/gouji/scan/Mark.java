package org.gouji.scan;

/**
 * A connected piece of print, in pixels of the straightened picture.
 *
 * @param left first column
 * @param top first row
 * @param right last column
 * @param bottom last row
 * @param area number of dark pixels
 */
public record Mark(int left, int top, int right, int bottom, int area) {

  /** {@return columns} */
  public int width() {
    return right - left + 1;
  }

  /** {@return rows} */
  public int height() {
    return bottom - top + 1;
  }

  /** {@return the smallest mark box that holds both} */
  public Mark union(Mark other) {
    return new Mark(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom),
        area + other.area);
  }

  /** {@return the share of its box that is dark, 0..1} */
  public double density() {
    return area / ((double) width() * height());
  }
}
