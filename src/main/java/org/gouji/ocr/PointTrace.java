package org.gouji.ocr;

import java.util.List;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/**
 * Looks for a decimal point that readers overlook: one so faint that it is no mark, or the size of
 * the specks that are taken out. Both readers then read 21 for 2.1, surely, and amounts stand in no
 * balance rule.
 */
final class PointTrace {

  /*
   * Between two digits, in parts of their height: 0.1 to 0.25 in print, 0.45 between two narrow 1s;
   * with a point between them from 0.3 on, 0.6 in a worn 2.1 of a printed form.
   */

  /** No point fits between digits that are closer. */
  private static final double NARROW = 0.22;

  /** Digits of one number do not stand so far apart. */
  private static final double WIDE = 0.58;

  /** The point stands in the lowest part of the digits' height. */
  private static final double LOW = 0.25;

  /** What lies above a point is paper from here on up, in parts of the height from the bottom. */
  private static final double HIGH = 0.4;

  /**
   * A trace is darker than the paper above it by this share of the step from paper to ink: 0.35 in
   * the worn 2.1. Grain, of which the darkest in both is compared, differs by 0.1 and less.
   */
  private static final double DARKER = 0.2;

  private PointTrace() {}

  /** {@return whether a point may stand between two digits of a figure that was read without} */
  static boolean isBetween(GrayImage page, List<Mark> figure) {
    List<Mark> digits = CellMarks.digits(figure);
    for (int i = 1; i < digits.size(); i++) {
      if (isBetween(page, digits.get(i - 1), digits.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(GrayImage page, Mark before, Mark after) {
    int top = Math.min(before.top(), after.top());
    int bottom = Math.max(before.bottom(), after.bottom());
    int height = bottom - top + 1;
    int gap = after.left() - before.right() - 1;
    boolean besideEachOther =
        Math.min(before.bottom(), after.bottom()) - Math.max(before.top(), after.top())
            > height / 2;
    if (!besideEachOther || gap < NARROW * height) {
      return false;
    }
    if (gap > WIDE * height) {
      return true;
    }
    int left = before.right() + 2;
    int right = after.left() - 2;
    double below = darkest(page, left, right, (int) Math.ceil(bottom - LOW * height), bottom);
    double above = darkest(page, left, right, top, (int) (bottom - HIGH * height));
    double ink = Math.min(inkOf(page, before), inkOf(page, after));
    return above - below > DARKER * (above - ink);
  }

  /** The darkest 2 x 2 pixels: single dark pixels are grain. */
  private static double darkest(GrayImage page, int left, int right, int top, int bottom) {
    int darkest = 4 * 255;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int sum =
            page.atOrWhite(x, y)
                + page.atOrWhite(x + 1, y)
                + page.atOrWhite(x, y + 1)
                + page.atOrWhite(x + 1, y + 1);
        darkest = Math.min(darkest, sum);
      }
    }
    return darkest / 4.0;
  }

  private static double inkOf(GrayImage page, Mark digit) {
    return darkest(page, digit.left(), digit.right(), digit.top(), digit.bottom());
  }
}
