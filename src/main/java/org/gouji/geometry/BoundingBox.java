package org.gouji.geometry;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An upright rectangle in PDF points, origin top-left, y downwards.
 *
 * @param x left edge
 * @param y top edge
 * @param width extent to the right, never negative
 * @param height extent downwards, never negative
 */
public record BoundingBox(double x, double y, double width, double height) {

  public BoundingBox {
    boolean finite = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width + height);
    if (!finite || width < 0 || height < 0) {
      throw new IllegalArgumentException(
          "not a rectangle: x=%s y=%s width=%s height=%s".formatted(x, y, width, height));
    }
  }

  /* By hand: a start waits 30 ms for Java to make what a record in a hash map needs. */

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BoundingBox box
        && Double.compare(x, box.x) == 0
        && Double.compare(y, box.y) == 0
        && Double.compare(width, box.width) == 0
        && Double.compare(height, box.height) == 0;
  }

  @Override
  public int hashCode() {
    int corner = 31 * Double.hashCode(x) + Double.hashCode(y);
    return 31 * (31 * corner + Double.hashCode(width)) + Double.hashCode(height);
  }

  /** The rectangle between two corners, given in any order. */
  public static BoundingBox between(double x1, double y1, double x2, double y2) {
    return new BoundingBox(
        Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /**
   * The smallest rectangle that holds all of {@code boxes}.
   *
   * @throws IllegalArgumentException if there is no box
   */
  public static BoundingBox around(Collection<BoundingBox> boxes) {
    return boxes.stream()
        .reduce(BoundingBox::union)
        .orElseThrow(() -> new IllegalArgumentException("no boxes to enclose"));
  }

  /** {@return the right edge} */
  public double right() {
    return x + width;
  }

  /** {@return the bottom edge} */
  public double bottom() {
    return y + height;
  }

  /** {@return the middle between left and right} */
  public double centerX() {
    return x + width / 2;
  }

  /** {@return the middle between top and bottom} */
  public double centerY() {
    return y + height / 2;
  }

  /** {@return the area in square points} */
  public double area() {
    return width * height;
  }

  /**
   * {@return whether the point lies inside; left and top edge belong to the box, right and bottom
   * do not}
   */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** {@return whether the middle of {@code other} lies inside} */
  public boolean containsCenterOf(BoundingBox other) {
    return contains(other.centerX(), other.centerY());
  }

  /** {@return whether the two share a point, edges included} */
  public boolean touches(BoundingBox other) {
    return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
  }

  /** {@return the area shared with {@code other}, in square points} */
  public double sharedArea(BoundingBox other) {
    return sharedWidth(other) * sharedHeight(other);
  }

  /** {@return how far the horizontal extents overlap, 0 if they do not} */
  public double sharedWidth(BoundingBox other) {
    return Math.max(0, Math.min(right(), other.right()) - Math.max(x, other.x));
  }

  /** {@return how far the vertical extents overlap, 0 if they do not} */
  public double sharedHeight(BoundingBox other) {
    return Math.max(0, Math.min(bottom(), other.bottom()) - Math.max(y, other.y));
  }

  /** {@return the smallest rectangle that holds both} */
  public BoundingBox union(BoundingBox other) {
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  /**
   * {@return this rectangle grown by {@code margin} on every side; a negative margin shrinks it, to
   * a point at most}
   */
  public BoundingBox grown(double margin) {
    double dx = Math.max(margin, -width / 2);
    double dy = Math.max(margin, -height / 2);
    return new BoundingBox(x - dx, y - dy, width + 2 * dx, height + 2 * dy);
  }
}
