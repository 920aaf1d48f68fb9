package org.gouji.degrade;

/**
 * A camera held aslant: each corner of the page moves inwards by another length, and what lies
 * beside is a table. The homography of the unit square to a quadrilateral is Heckbert's (1989).
 *
 * @param share most that a corner moves, as a share of the page's width and height
 * @param beside colour of the table, {@code 0xRRGGBB}
 */
record Perspective(double share, int beside) implements Effect {

  /** Colour of a dark table. */
  static final int TABLE = 0x4A4038;

  @Override
  public Picture on(Picture page, Chance chance) {
    double w = page.width();
    double h = page.height();
    double[] x = {
      inset(chance) * w, w - inset(chance) * w, w - inset(chance) * w, inset(chance) * w
    };
    double[] y = {
      inset(chance) * h, inset(chance) * h, h - inset(chance) * h, h - inset(chance) * h
    };
    double[] toSquare = adjugate(fromSquare(x, y));
    return Warp.of(
        page,
        (column, row, from) -> {
          double u = toSquare[0] * column + toSquare[1] * row + toSquare[2];
          double v = toSquare[3] * column + toSquare[4] * row + toSquare[5];
          double weight = toSquare[6] * column + toSquare[7] * row + toSquare[8];
          from[0] = u / weight * w;
          from[1] = v / weight * h;
        },
        beside);
  }

  private double inset(Chance chance) {
    return chance.between(share * 0.2, share);
  }

  /** Corners from the top left, clockwise. */
  private static double[] fromSquare(double[] x, double[] y) {
    double sumX = x[0] - x[1] + x[2] - x[3];
    double sumY = y[0] - y[1] + y[2] - y[3];
    double dx1 = x[1] - x[2];
    double dx2 = x[3] - x[2];
    double dy1 = y[1] - y[2];
    double dy2 = y[3] - y[2];
    double det = dx1 * dy2 - dx2 * dy1;
    double g = (sumX * dy2 - dx2 * sumY) / det;
    double k = (dx1 * sumY - sumX * dy1) / det;
    return new double[] {
      x[1] - x[0] + g * x[1],
      x[3] - x[0] + k * x[3],
      x[0],
      y[1] - y[0] + g * y[1],
      y[3] - y[0] + k * y[3],
      y[0],
      g,
      k,
      1
    };
  }

  /** The inverse up to a factor, which a homography does not mind. */
  private static double[] adjugate(double[] m) {
    return new double[] {
      m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
    };
  }
}
