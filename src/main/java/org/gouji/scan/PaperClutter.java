package org.gouji.scan;

import java.util.Arrays;

/**
 * What plain paper shows where print beside a line is looked for: grain has dark places by chance,
 * and the darkest of several is taken for print.
 */
final class PaperClutter {

  private static final int ROW_STEP = 11;

  /** As {@link LineProfile} looks beside a line: so many rows, two together. */
  private static final int ROWS = 6;

  /** As it leaves the paper's own darkness out: the lightest place so many columns around. */
  private static final int COLUMN_STEP = 4;

  private static final int COLUMNS_AROUND = 6;

  /** Share of the places of a page that are plain paper at least, full of text or tables. */
  private static final double PAPER = 0.35;

  private PaperClutter() {}

  /** {@return how much darker than its paper such a place is, 0..255; 0 on white paper} */
  static double of(LinePicture picture) {
    int columns = picture.width() / COLUMN_STEP;
    int rows = Math.max(0, (picture.height() - ROWS - 1) / ROW_STEP);
    if (columns == 0 || rows == 0) {
      return 0;
    }
    double[] clutter = new double[columns * rows];
    double[] darkest = new double[columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        darkest[column] = darkest(picture, column * COLUMN_STEP, row * ROW_STEP);
      }
      for (int column = 0; column < columns; column++) {
        double lightest = darkest[column];
        int last = Math.min(columns - 1, column + COLUMNS_AROUND);
        for (int i = Math.max(0, column - COLUMNS_AROUND); i <= last; i++) {
          lightest = Math.min(lightest, darkest[i]);
        }
        clutter[row * columns + column] = darkest[column] - lightest;
      }
    }
    Arrays.sort(clutter);
    return clutter[(int) (PAPER * (clutter.length - 1))];
  }

  private static double darkest(LinePicture picture, int x, int y) {
    int darkest = 0;
    for (int k = 0; k < ROWS; k++) {
      darkest = Math.max(darkest, picture.at(x, y + k) + picture.at(x, y + k + 1));
    }
    return darkest / 2.0;
  }
}
