package org.gouji.scan;

import java.util.Arrays;

/**
 * What lies along a line of a picture, column by column: how much darker than its sides it is, and
 * whether print lies beside it. Lengths in pixels at {@link RidgeTracer#DOTS_PER_INCH}.
 */
final class LineProfile {

  /** A stroke across the line is nearly as dark beside it; the blur of a thick line is not. */
  private static final double CROSSED = 0.5;

  /** Rows off the line in which print beside it is looked for: 1.4 to 4.3 pt. */
  private static final int FLANK_FROM = 3;

  private static final int FLANK_TO = 9;

  /** Paper beside a line is as light as the lightest place within so many columns: shading is. */
  private static final int PAPER_REACH = 24;

  private static final int PAPER_STEP = 4;

  private final LinePicture picture;
  private final int from;
  private final int[] rows;
  private final int[] here;
  private final int[] above;
  private final int[] below;
  private final float[] clutterAbove;
  private final float[] clutterBelow;
  private final float[] paper;

  /** The columns {@code from} to {@code to}, both included, cut to the picture; at least one. */
  LineProfile(LinePicture picture, Track line, int from, int to) {
    this.picture = picture;
    this.from = Math.max(0, Math.min(picture.width() - 1, from));
    int count = Math.max(1, Math.min(picture.width() - 1, to) - this.from + 1);
    this.rows = new int[count];
    this.here = new int[count];
    this.above = new int[count];
    this.below = new int[count];
    this.clutterAbove = new float[count];
    this.clutterBelow = new float[count];
    double[] heights = line.heights(this.from, count);
    for (int i = 0; i < count; i++) {
      measure(i, (int) Math.round(heights[i]));
    }
    this.paper = new float[count];
    leavePaper(clutterAbove, paper);
    leavePaper(clutterBelow, paper);
  }

  private void measure(int i, int row) {
    int x = from + i;
    int best = Integer.MIN_VALUE;
    for (int candidate = row - 1; candidate <= row + 1; candidate++) {
      int dark = picture.at(x, candidate);
      int darkAbove = Math.min(picture.at(x, candidate - 3), picture.at(x, candidate - 4));
      int darkBelow = Math.min(picture.at(x, candidate + 3), picture.at(x, candidate + 4));
      int response = dark - Math.max(darkAbove, darkBelow);
      if (response > best) {
        best = response;
        rows[i] = candidate;
        here[i] = dark;
        above[i] = darkAbove;
        below[i] = darkBelow;
      }
    }
    // Two rows together: a stroke is as thick, noise is not.
    for (int k = FLANK_FROM; k < FLANK_TO; k++) {
      int twoAbove = picture.at(x, rows[i] - k) + picture.at(x, rows[i] - k - 1);
      int twoBelow = picture.at(x, rows[i] + k) + picture.at(x, rows[i] + k + 1);
      clutterAbove[i] = Math.max(clutterAbove[i], twoAbove / 2f);
      clutterBelow[i] = Math.max(clutterBelow[i], twoBelow / 2f);
    }
  }

  /** Takes the paper's own darkness out of the darkness beside the line, and keeps the darker. */
  private static void leavePaper(float[] darkness, float[] paper) {
    float[] all = darkness.clone();
    for (int i = 0; i < all.length; i++) {
      float lightest = all[i];
      for (int k = PAPER_STEP; k <= PAPER_REACH; k += PAPER_STEP) {
        lightest = Math.min(lightest, all[Math.max(0, i - k)]);
        lightest = Math.min(lightest, all[Math.min(all.length - 1, i + k)]);
      }
      darkness[i] = all[i] - lightest;
      paper[i] = Math.max(paper[i], lightest);
    }
  }

  int from() {
    return from;
  }

  int length() {
    return rows.length;
  }

  /** {@return the row of the line at its {@code i}-th column} */
  int row(int i) {
    return rows[i];
  }

  /** {@return how much darker than both its sides the line is at its {@code i}-th column} */
  int response(int i) {
    return here[i] - Math.max(above[i], below[i]);
  }

  /**
   * {@return how much darker than its sides the line is, a side with print on it left out where the
   * other is clear: a figure set close to a ruling does not hide it}
   *
   * @param print darkness from which on there is print on a side
   */
  int response(int i, double print) {
    boolean printAbove = clutterAbove[i] > print;
    boolean printBelow = clutterBelow[i] > print;
    return printAbove == printBelow ? response(i) : here[i] - (printAbove ? below[i] : above[i]);
  }

  /** {@return on how many sides of the {@code i}-th column there is print darker than that} */
  int printedSides(int i, double print) {
    return (clutterAbove[i] > print ? 1 : 0) + (clutterBelow[i] > print ? 1 : 0);
  }

  /** {@return whether what is drawn at the {@code i}-th column goes on to one of its sides} */
  boolean isCrossed(int i, double drawn) {
    float beside = Math.max(above[i], below[i]) - paper[i];
    return beside > Math.max(drawn, CROSSED * (here[i] - paper[i]));
  }

  /**
   * {@return the line's darkness above its sides, 0..255, at least 1: the third decile from the
   * top, as a dashed line shows it in a part of its length only}
   */
  double dark() {
    int[] sorted = new int[rows.length];
    Arrays.setAll(sorted, this::response);
    Arrays.sort(sorted);
    return Math.max(1, sorted[(int) (0.7 * (sorted.length - 1))]);
  }

  /** {@return the rows as dark as the line at its {@code i}-th column, at least 1} */
  int thickness(int i, double dark) {
    int thickness = 1;
    for (int side = -1; side <= 1; side += 2) {
      for (int k = 1; k <= 5 && picture.at(from + i, rows[i] + side * k) > 0.5 * dark; k++) {
        thickness++;
      }
    }
    return thickness;
  }
}
