package org.gouji.ocr;

import java.util.List;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/**
 * Looks for a minus that readers overlook: a short one grown together with its digit, or one so
 * worn that it may be a speck. Both readers then agree on the figure without it, and no balance
 * rule knows the column 本年增/减 by which it would come out.
 */
final class MinusTrace {

  /** Thickness of a minus in parts of the digit's height: 0.08 to 0.15 in print, and blur. */
  private static final double THICK = 0.24;

  /** Length of what sticks out before the digit, in parts of its height. */
  private static final double LONG = 0.22;

  /** Middle of a minus between these parts of the digit's height, from its top. */
  private static final double HIGHEST = 0.33;

  private static final double LOWEST = 0.75;

  /** Between a minus and its digit, in parts of the digit's height. */
  private static final double GAP = 0.6;

  /** A worn minus is at least so wide, in parts of the digit's height; full stops are 0.15. */
  private static final double LEAST_WIDTH = 0.18;

  private MinusTrace() {}

  /**
   * {@return whether the first mark of a figure begins with a thin level stroke half-way up}
   *
   * @param page the picture
   * @param first the first mark of the figure
   */
  static boolean isGrownTogether(GrayImage page, Mark first) {
    int height = first.height();
    int ink = (GrayLevels.quantile(page, first, 0) + GrayLevels.quantile(page, first, 1)) / 2;
    int columns = 0;
    for (int x = first.left(); x <= first.right(); x++) {
      int top = -1;
      int bottom = -1;
      for (int y = first.top(); y <= first.bottom(); y++) {
        if (page.atOrWhite(x, y) <= ink) {
          top = top < 0 ? y : top;
          bottom = y;
        }
      }
      double middle = ((top + bottom) / 2.0 - first.top()) / height;
      boolean thin = top >= 0 && bottom - top + 1 <= Math.max(2, THICK * height);
      if (!thin || middle < HIGHEST || middle > LOWEST) {
        break;
      }
      columns++;
    }
    return columns >= LONG * height && columns < first.width();
  }

  /**
   * {@return whether one of the marks that were taken for specks stands where a minus would}
   *
   * @param specks marks of the cell that are no part of the figure
   * @param first the first digit
   */
  static boolean isAmong(List<Mark> specks, Mark first) {
    return specks.stream()
        .anyMatch(
            speck -> {
              double middle = ((speck.top() + speck.bottom()) / 2.0 - first.top()) / first.height();
              return speck.width() >= speck.height()
                  && speck.width() >= LEAST_WIDTH * first.height()
                  && speck.right() < first.left()
                  && first.left() - speck.right() < GAP * first.height()
                  && middle > HIGHEST
                  && middle < LOWEST;
            });
  }
}
