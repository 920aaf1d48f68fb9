package org.gouji.degrade;

/** Bends a page: every pixel of the scan is taken from a place of the page, bilinearly. */
final class Warp {

  /** Colour of what lies beside the page: the lid of a scanner. */
  static final int LID = 0xFAFAFA;

  private static final int[] SHIFTS = {16, 8, 0};

  private Warp() {}

  /** From which place of the page a pixel of the scan comes. */
  @FunctionalInterface
  interface Origin {

    /**
     * Puts the place into {@code from}.
     *
     * @param x column of the scan
     * @param y row of the scan
     * @param from takes column and row of the page
     */
    void of(double x, double y, double[] from);
  }

  /**
   * {@return a scan of the same size}
   *
   * @param beside colour of places beside the page, {@code 0xRRGGBB}
   */
  static Picture of(Picture page, Origin origin, int beside) {
    Picture scan = Picture.ofSize(page.width(), page.height(), page.dpi());
    int[] target = scan.rgb();
    double[] from = new double[2];
    for (int y = 0; y < scan.height(); y++) {
      for (int x = 0; x < scan.width(); x++) {
        origin.of(x, y, from);
        target[y * scan.width() + x] = sample(page, page.rgb(), from[0], from[1], beside);
      }
    }
    return scan;
  }

  private static int sample(Picture page, int[] rgb, double x, double y, int beside) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    int topLeft = at(page, rgb, left, top, beside);
    int topRight = at(page, rgb, left + 1, top, beside);
    int bottomLeft = at(page, rgb, left, top + 1, beside);
    int bottomRight = at(page, rgb, left + 1, top + 1, beside);
    if (topLeft == topRight && topLeft == bottomLeft && topLeft == bottomRight) {
      return topLeft;
    }
    double right = x - left;
    double down = y - top;
    int mixed = 0;
    for (int shift : SHIFTS) {
      double above = mix(topLeft >> shift, topRight >> shift, right);
      double below = mix(bottomLeft >> shift, bottomRight >> shift, right);
      mixed |= (int) (above + (below - above) * down + 0.5) << shift;
    }
    return mixed;
  }

  private static double mix(int one, int other, double share) {
    int first = one & 0xFF;
    return first + ((other & 0xFF) - first) * share;
  }

  private static int at(Picture page, int[] rgb, int x, int y, int beside) {
    boolean inside = x >= 0 && y >= 0 && x < page.width() && y < page.height();
    return inside ? rgb[y * page.width() + x] & 0xFFFFFF : beside;
  }
}
