package org.gouji.page;

import org.gouji.geometry.BoundingBox;

/**
 * A printed table line (表线), axis-parallel.
 *
 * @param orientation its direction
 * @param position y of a horizontal, x of a vertical ruling: the middle of its stroke, in points
 * @param from where it starts: x of a horizontal, y of a vertical ruling
 * @param to where it ends, at least {@code from}
 * @param thickness stroke width in points; 0 where the source does not say
 */
public record Ruling(
    Orientation orientation, double position, double from, double to, double thickness) {

  public Ruling {
    if (!(from <= to)) {
      throw new IllegalArgumentException(
          "ruling ends before it starts: %s > %s".formatted(from, to));
    }
  }

  public static Ruling horizontal(double y, double fromX, double toX, double thickness) {
    return new Ruling(Orientation.HORIZONTAL, y, fromX, toX, thickness);
  }

  public static Ruling vertical(double x, double fromY, double toY, double thickness) {
    return new Ruling(Orientation.VERTICAL, x, fromY, toY, thickness);
  }

  /** {@return whether the ruling runs from left to right} */
  public boolean isHorizontal() {
    return orientation == Orientation.HORIZONTAL;
  }

  /** {@return its length in points} */
  public double length() {
    return to - from;
  }

  /** {@return the stroke as a rectangle} */
  public BoundingBox box() {
    double half = thickness / 2;
    return isHorizontal()
        ? BoundingBox.between(from, position - half, to, position + half)
        : BoundingBox.between(position - half, from, position + half, to);
  }
}
