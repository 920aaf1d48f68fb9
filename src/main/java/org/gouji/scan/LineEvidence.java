package org.gouji.scan;

/**
 * What a profile says for and against a ruling, part by part, as a logarithm of the likelihood
 * ratio. A ruling goes on where the paper beside it is bare; a row of strokes of characters is dark
 * only where there are characters.
 */
final class LineEvidence {

  /**
   * How often a column is drawn.
   *
   * @param dark darkness of the thinner rulings of the page above their sides
   * @param ruling share of the columns of a ruling that are drawn: nearly all, less where dashed
   * @param paper share of bare columns that look drawn where there is nothing: noise
   */
  record Rates(double dark, double ruling, double paper) {

    /** A ruling is at least this dark in parts of {@link #dark}; bleed-through stays below. */
    private static final double DRAWN = 0.33;

    private static final double PRINT = 0.4;

    double drawn() {
      return DRAWN * dark;
    }

    double print() {
      return PRINT * dark;
    }
  }

  /** Share of columns with print on one side that look drawn in the edge of a row of characters. */
  private static final double EDGE_STROKES = 0.6;

  /** The same with print on both sides, amid characters. */
  private static final double STROKES = 0.7;

  /**
   * What a stroke across the line says: in rows of characters a third of the columns and more have
   * one, along a ruling a tenth at most.
   */
  private static final double ATTACHED = -0.5;

  /** Columns that say one thing only: the averaging window. */
  private static final double CORRELATED = 5;

  /**
   * A ruling reaches the ruling that it meets; the stem of a 1 ends so far before it, in pixels, in
   * rows of 15 pt with figures of 10.5 pt.
   */
  private static final double END = 4;

  /** Both ends drawn weigh as much as a part that is drawn throughout; one end does not do. */
  private static final double END_WEIGHT = 3;

  /** No stroke of a character is as long as a part of this length: 22 pt. */
  private static final double STROKE = 45;

  private static final int SIDES = 3;

  private final LineProfile profile;
  private final Rates rates;
  private final int[][] columns = new int[SIDES][];
  private final int[][] drawn = new int[SIDES][];
  private final int[] attached;

  LineEvidence(LineProfile profile, Rates rates) {
    this.profile = profile;
    this.rates = rates;
    int length = profile.length();
    this.attached = new int[length + 1];
    for (int sides = 0; sides < SIDES; sides++) {
      columns[sides] = new int[length + 1];
      drawn[sides] = new int[length + 1];
      for (int i = 0; i < length; i++) {
        int is = !isAttached(i) && profile.printedSides(i, rates.print()) == sides ? 1 : 0;
        columns[sides][i + 1] = columns[sides][i] + is;
        drawn[sides][i + 1] = drawn[sides][i] + (isDrawn(i) ? is : 0);
      }
    }
    for (int i = 0; i < length; i++) {
      attached[i + 1] = attached[i] + (isAttached(i) ? 1 : 0);
    }
  }

  /** A stroke that goes on across the line hides whether the line is drawn there. */
  private boolean isAttached(int i) {
    return profile.isAttached(i, rates.drawn()) && isDrawn(i);
  }

  private boolean isDrawn(int i) {
    return profile.response(i, rates.print()) > rates.drawn();
  }

  LineProfile profile() {
    return profile;
  }

  /** {@return the share of bare columns that are drawn, or 0 without bare columns} */
  double bareShare() {
    return drawn[0][profile.length()] / (double) Math.max(1, bareColumns());
  }

  /** {@return the number of columns with print on neither side} */
  int bareColumns() {
    return columns[0][profile.length()];
  }

  /**
   * {@return the logarithm of how much likelier the part is with a ruling than without} A short
   * part is believed no more than its ends are: its middle may be the stem of a 1.
   */
  double between(double first, double last) {
    double ends =
        along(first, Math.min(last, first + END)) + along(Math.max(first, last - END), last);
    double whole = along(first, last);
    return last - first <= STROKE ? Math.min(whole, END_WEIGHT * ends) : whole;
  }

  /** {@return the same, wherever in the part the columns lie} */
  double along(double first, double last) {
    int a = index(first);
    int b = Math.max(a, index(last));
    // Where rulings are broken as much as rows of strokes are, print beside them says little.
    double most = 0.9 * rates.ruling();
    double[] others = {rates.paper(), Math.min(most, EDGE_STROKES), Math.min(most, STROKES)};
    double sum = ATTACHED * (attached[b] - attached[a]);
    for (int sides = 0; sides < SIDES; sides++) {
      int hits = drawn[sides][b] - drawn[sides][a];
      int all = columns[sides][b] - columns[sides][a];
      sum +=
          hits * Math.log(rates.ruling() / others[sides])
              + (all - hits) * Math.log((1 - rates.ruling()) / (1 - others[sides]));
    }
    return sum / CORRELATED;
  }

  private int index(double column) {
    return (int) Math.max(0, Math.min(profile.length(), Math.round(column) - profile.from()));
  }

  /** {@return the mean row of the drawn columns of a part; NaN if none is} */
  double position(double first, double last) {
    double sum = 0;
    int count = 0;
    for (int i = index(first); i < index(last); i++) {
      if (isDrawn(i)) {
        sum += profile.row(i);
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /** {@return the median thickness of the drawn columns of a part, in rows, at least 1} */
  double thickness(double first, double last) {
    int[] histogram = new int[12];
    int count = 0;
    for (int i = index(first); i < index(last); i += 2) {
      if (isDrawn(i)) {
        histogram[Math.min(11, profile.thickness(i, rates.dark()))]++;
        count++;
      }
    }
    int below = 0;
    for (int rows = 0; rows < histogram.length && count > 0; rows++) {
      below += histogram[rows];
      if (2 * below >= count) {
        return Math.max(1, rows);
      }
    }
    return 1;
  }

  /** {@return the first drawn column of a part, its end if none is} */
  double firstDrawn(double first, double last) {
    for (int i = index(first); i < index(last); i++) {
      if (isDrawn(i)) {
        return profile.from() + i;
      }
    }
    return last;
  }

  /** {@return the last drawn column of a part, its start if none is} */
  double lastDrawn(double first, double last) {
    for (int i = index(last) - 1; i >= index(first); i--) {
      if (isDrawn(i)) {
        return profile.from() + i;
      }
    }
    return first;
  }
}
