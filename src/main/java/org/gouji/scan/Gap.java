package org.gouji.scan;

/** The gap between two pieces of a line. */
final class Gap {

  /** Darkness in the gap in parts of the darkness of the pieces: a line too faint to be traced. */
  private static final double FELT = 0.2;

  private Gap() {}

  /**
   * {@return whether the line goes on in the gap} Averaged over the whole gap, a line that noise or
   * a weak threshold hides from tracing is still darker than the rows on both sides of it.
   */
  static boolean isBridged(GrayImage image, Track piece, Track next) {
    int from = (int) piece.to() + 3;
    int to = (int) next.from() - 3;
    if (to - from < 4) {
      return true;
    }
    Track across =
        new Track(
            new double[] {piece.to(), next.from()},
            new double[] {piece.at(piece.to()), next.at(next.from())});
    double line = Math.min(response(image, piece, piece.from(), piece.to()), 255);
    return response(image, across, from, to) > FELT * line;
  }

  /** {@return how much darker than its sides the line is, averaged from one column to another} */
  static double response(GrayImage image, Track line, double from, double to) {
    double[] rows = new double[11];
    int count = 0;
    for (int x = (int) from; x <= to; x++) {
      int y = (int) Math.round(line.at(x));
      for (int k = 0; k < rows.length; k++) {
        rows[k] += 255 - image.atOrWhite(x, y + k - 5);
      }
      count++;
    }
    double here = Math.max(rows[5], Math.max(rows[4], rows[6]));
    double above = Math.min(rows[0], Math.min(rows[1], rows[2]));
    double below = Math.min(rows[10], Math.min(rows[9], rows[8]));
    return (here - Math.max(above, below)) / Math.max(1, count);
  }
}
