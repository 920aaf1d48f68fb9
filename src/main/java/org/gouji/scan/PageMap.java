package org.gouji.scan;

import org.gouji.geometry.BoundingBox;

/**
 * Takes points of the straightened picture to the picture as displayed. All coordinates are pixels,
 * each in its own picture.
 */
final class PageMap {

  private final double scale;
  private final double sourceScale;
  private final double cosine;
  private final double sine;
  private final double middleX;
  private final double middleY;
  private final double sourceMiddleX;
  private final double sourceMiddleY;
  private final Bend level;
  private final Bend upright;

  /**
   * @param scale pixels of the straightened picture to one of the picture the bends were measured
   *     in
   * @param sourceScale pixels of the source picture to one of the same
   * @param skew by how many radians the lines of the source fall to the right
   */
  PageMap(
      double scale, double sourceScale, double skew, double[] middles, Bend level, Bend upright) {
    this.scale = scale;
    this.sourceScale = sourceScale;
    this.cosine = Math.cos(skew);
    this.sine = Math.sin(skew);
    this.middleX = middles[0];
    this.middleY = middles[1];
    this.sourceMiddleX = middles[2];
    this.sourceMiddleY = middles[3];
    this.level = level;
    this.upright = upright;
  }

  /** {@return the point of the source picture that is at (u, v) of the straightened picture} */
  double[] source(double u, double v) {
    double targetX = u / scale;
    double targetY = v / scale;
    double x = targetX;
    double y = targetY;
    // The shifts change slowly, so that putting them in repeatedly converges within 0.01 pixels.
    for (int round = 0; round < 4; round++) {
      double nextX = targetX - upright.shift(y, x);
      y = targetY - level.shift(x, y);
      x = nextX;
    }
    double dx = x - middleX;
    double dy = y - middleY;
    return new double[] {
      (dx * cosine - dy * sine + sourceMiddleX) * sourceScale,
      (dx * sine + dy * cosine + sourceMiddleY) * sourceScale
    };
  }

  /** {@return the source resampled onto a straightened picture of the given size} */
  GrayImage straightened(GrayImage source, int width, int height) {
    int step = 16;
    int nodes = width / step + 2;
    double[][] above = row(0, nodes, step);
    GrayImage target = GrayImage.white(width, height);
    for (int y0 = 0; y0 < height; y0 += step) {
      double[][] below = row(y0 + step, nodes, step);
      for (int y = y0; y < Math.min(height, y0 + step); y++) {
        double down = (double) (y - y0) / step;
        fillRow(source, target, y, step, above, below, down);
      }
      above = below;
    }
    return target;
  }

  private double[][] row(int y, int nodes, int step) {
    double[][] row = new double[nodes][];
    for (int i = 0; i < nodes; i++) {
      row[i] = source(i * (double) step, y);
    }
    return row;
  }

  private static void fillRow(
      GrayImage source,
      GrayImage target,
      int y,
      int step,
      double[][] above,
      double[][] below,
      double down) {
    for (int node = 0; node + 1 < above.length; node++) {
      double leftX = above[node][0] * (1 - down) + below[node][0] * down;
      double leftY = above[node][1] * (1 - down) + below[node][1] * down;
      double stepX = (above[node + 1][0] * (1 - down) + below[node + 1][0] * down - leftX) / step;
      double stepY = (above[node + 1][1] * (1 - down) + below[node + 1][1] * down - leftY) / step;
      int from = node * step;
      int to = Math.min(target.width(), from + step);
      fillPiece(source, target, new Piece(y, from, to, leftX, leftY, stepX, stepY));
    }
  }

  /** Pixels of a row of the target that lie on a straight line of the source. */
  private record Piece(
      int y, int from, int to, double leftX, double leftY, double stepX, double stepY) {

    /** Whether every pixel lies between four pixels of the picture. */
    boolean isInside(GrayImage image) {
      double rightX = leftX + stepX * (to - from - 1);
      double rightY = leftY + stepY * (to - from - 1);
      return Math.min(leftX, rightX) >= 0
          && Math.min(leftY, rightY) >= 0
          && Math.max(leftX, rightX) < image.width() - 1
          && Math.max(leftY, rightY) < image.height() - 1;
    }
  }

  private static void fillPiece(GrayImage source, GrayImage target, Piece piece) {
    if (piece.isInside(source)) {
      fillInside(source, target, piece);
      return;
    }
    for (int x = piece.from(); x < piece.to(); x++) {
      int i = x - piece.from();
      double level =
          source.between(piece.leftX() + piece.stepX() * i, piece.leftY() + piece.stepY() * i);
      target.set(x, piece.y(), (int) (level + 0.5));
    }
  }

  /** As {@link GrayImage#between}, without its checks; most of a page is white, and stays so. */
  private static void fillInside(GrayImage source, GrayImage target, Piece piece) {
    byte[] levels = source.levels();
    byte[] filled = target.levels();
    int width = source.width();
    int start = piece.y() * target.width() + piece.from();
    double leftX = piece.leftX();
    double leftY = piece.leftY();
    double stepX = piece.stepX();
    double stepY = piece.stepY();
    for (int i = 0; i < piece.to() - piece.from(); i++) {
      double x = leftX + stepX * i;
      double y = leftY + stepY * i;
      int x0 = (int) x;
      int y0 = (int) y;
      int at = y0 * width + x0;
      if ((levels[at] & levels[at + 1] & levels[at + width] & levels[at + width + 1]) == -1) {
        filled[start + i] = -1;
        continue;
      }
      double fx = x - x0;
      double fy = y - y0;
      double above = (levels[at] & 0xff) * (1 - fx) + (levels[at + 1] & 0xff) * fx;
      double below = (levels[at + width] & 0xff) * (1 - fx) + (levels[at + width + 1] & 0xff) * fx;
      filled[start + i] = (byte) (int) (above * (1 - fy) + below * fy + 0.5);
    }
  }

  /** {@return the rectangle of the source picture that encloses {@code box}} */
  BoundingBox source(BoundingBox box) {
    double[] xs = {box.x(), box.centerX(), box.right()};
    double[] ys = {box.y(), box.centerY(), box.bottom()};
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (double x : xs) {
      for (double y : ys) {
        double[] point = source(x, y);
        left = Math.min(left, point[0]);
        right = Math.max(right, point[0]);
        top = Math.min(top, point[1]);
        bottom = Math.max(bottom, point[1]);
      }
    }
    return BoundingBox.between(left, top, right, bottom);
  }
}
