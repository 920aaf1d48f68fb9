package org.gouji.scan;

/**
 * What a profile says for and against a ruling, part by part, as a logarithm of the likelihood
 * ratio. A ruling goes on where the paper beside it is bare; a row of strokes of characters is dark
 * only where there are characters.
 */
final class LineEvidence {

  /** Share of columns with print on one side that look drawn in the edge of a row of characters. */
  private static final double EDGE_STROKES = 0.6;

  /** The same with print on both sides, amid characters. */
  private static final double STROKES = 0.7;

  /**
   * What a stroke across the line says: in rows of characters a third of the columns and more have
   * one, along a ruling a tenth at most.
   */
  private static final double CROSSED = -0.5;

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

  /** What each column says by which a gap is longer than those of dashed rulings. */
  private static final double TOO_LONG = 0.25;

  private final LineProfile profile;
  private final LineRates rates;

  LineEvidence(LineProfile profile, LineRates rates) {
    this.profile = profile;
    this.rates = rates;
  }

  private boolean isDrawn(int i) {
    return profile.response(i, rates.print()) > rates.drawn();
  }

  /** A stroke that goes on across the line hides whether the line is drawn there. */
  private boolean isCrossed(int i) {
    return isDrawn(i) && profile.isCrossed(i, rates.drawn());
  }

  /** {@return the number of columns with print on neither side} */
  int bareColumns() {
    int bare = 0;
    for (int i = 0; i < profile.length(); i++) {
      bare += isBare(i) ? 1 : 0;
    }
    return bare;
  }

  private boolean isBare(int i) {
    return profile.printedSides(i, rates.print()) == 0 && !isCrossed(i);
  }

  /** {@return the share of bare columns that are drawn, 0 without bare columns} */
  double bareShare() {
    int bare = 0;
    int drawn = 0;
    for (int i = 0; i < profile.length(); i++) {
      if (isBare(i)) {
        bare++;
        drawn += isDrawn(i) ? 1 : 0;
      }
    }
    return drawn / (double) Math.max(1, bare);
  }

  /** {@return the mean length of the gap in which a column of a gap lies, 0 without gaps} */
  double meanGap() {
    double columns = 0;
    double squares = 0;
    int gap = 0;
    for (int i = 0; i <= profile.length(); i++) {
      if (i < profile.length() && isGap(i)) {
        gap++;
      } else {
        columns += gap;
        squares += (double) gap * gap;
        gap = 0;
      }
    }
    return columns == 0 ? 0 : squares / columns;
  }

  /**
   * {@return the logarithm of how much likelier the part is with a ruling than without} A short
   * part is believed no more than its ends are: its middle may be the stem of a 1.
   */
  double between(double first, double last) {
    double whole = along(first, last);
    if (last - first > STROKE || whole <= 0) {
      return whole;
    }
    double ends = along(first, first + END) + along(last - END, last);
    return Math.max(0, Math.min(whole, END_WEIGHT * ends));
  }

  /** {@return the same, whichever columns of the part are drawn} */
  double along(double first, double last) {
    int start = index(first);
    int end = index(last);
    double sum = 0;
    for (int i = start; i < end; i++) {
      if (!isGap(i)) {
        sum += isCrossed(i) ? CROSSED / CORRELATED : columnRatio(i);
        continue;
      }
      int from = i;
      while (i + 1 < end && isGap(i + 1)) {
        i++;
      }
      sum += gapRatio(i + 1 - from, (from > start ? 1 : 0) + (i + 1 < end ? 1 : 0));
    }
    return sum;
  }

  private boolean isGap(int i) {
    return isBare(i) && !isDrawn(i);
  }

  private double columnRatio(int i) {
    // Where rulings are broken as much as rows of strokes are, print beside them says little.
    double most = 0.9 * rates.ruling();
    double other =
        switch (profile.printedSides(i, rates.print())) {
          case 0 -> rates.paper();
          case 1 -> Math.min(most, EDGE_STROKES);
          default -> Math.min(most, STROKES);
        };
    double ruling = rates.ruling();
    return (isDrawn(i) ? Math.log(ruling / other) : Math.log((1 - ruling) / (1 - other)))
        / CORRELATED;
  }

  /**
   * A gap of so many columns. Dashed rulings break off seldom, and the gap then has its length; in
   * rows of characters there are many short ones.
   *
   * @param ends how many of its ends lie in the part
   */
  private double gapRatio(int columns, int ends) {
    double paper = -Math.log(1 - rates.paper()) / CORRELATED;
    if (columns < 2 * CORRELATED || !rates.dashed()) {
      return columns * (Math.log(1 - rates.ruling()) / CORRELATED + paper);
    }
    double dash = rates.gap() * rates.ruling() / (1 - rates.ruling());
    double breaks = ends * Math.log(dash * rates.gap()) / 4;
    double beyond = TOO_LONG * Math.max(0, columns - LineRates.LONGEST_GAP);
    return Math.log(1 - rates.ruling()) - breaks + columns * (paper - 1 / rates.gap()) - beyond;
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
