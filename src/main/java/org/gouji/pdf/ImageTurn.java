package org.gouji.pdf;

import java.awt.geom.Point2D;
import java.util.Optional;

/**
 * Which way the columns and rows of an image follow each other on the displayed page: one of the
 * four quarter turns, mirrored or not. Each is -1, 0 or 1, to the right and downwards.
 *
 * @param columnX by how much the next column is further right
 * @param columnY by how much the next column is further down
 * @param rowX by how much the next row is further right
 * @param rowY by how much the next row is further down
 */
record ImageTurn(int columnX, int columnY, int rowX, int rowY) {

  static final ImageTurn UPRIGHT = new ImageTurn(1, 0, 0, 1);

  /** Share of a side by which it may lean: a pixel in a thousand. */
  private static final double LEAST_LEAN = 1e-3;

  /**
   * {@return the turn of an image; none if it stands aslant}
   *
   * @param origin the displayed place of its lower left corner
   * @param right of its lower right corner
   * @param top of its upper left corner
   */
  static Optional<ImageTurn> of(Point2D origin, Point2D right, Point2D top) {
    double columnX = right.getX() - origin.getX();
    double columnY = right.getY() - origin.getY();
    double rowX = origin.getX() - top.getX();
    double rowY = origin.getY() - top.getY();
    boolean level = isSmall(columnY, columnX) && isSmall(rowX, rowY);
    boolean sideways = isSmall(columnX, columnY) && isSmall(rowY, rowX);
    if (level == sideways) {
      return Optional.empty();
    }
    return Optional.of(
        level
            ? new ImageTurn((int) Math.signum(columnX), 0, 0, (int) Math.signum(rowY))
            : new ImageTurn(0, (int) Math.signum(columnY), (int) Math.signum(rowX), 0));
  }

  private static boolean isSmall(double lean, double side) {
    return Math.abs(lean) < LEAST_LEAN * Math.abs(side);
  }

  /** {@return whether columns of the image become rows} */
  boolean isSideways() {
    return columnX == 0;
  }
}
