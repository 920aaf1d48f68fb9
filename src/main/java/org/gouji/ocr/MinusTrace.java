package org.gouji.ocr;

import java.util.List;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/**
 * Looks for a minus that readers overlook: a short one grown together with its digit, one so worn
 * that it may be a speck, or one too faint to be a mark. Both readers then agree on the figure
 * without it, and no balance rule knows the column 本年增/减 by which it would come out.
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

  /** Thickness and length of the bar by which a faint minus is sought, in parts of the height. */
  private static final double BAR_THICK = 0.1;

  private static final double BAR_LONG = 0.3;

  /** What the bar is compared with lies so far above and below it, in parts of the height. */
  private static final double FLANK = 0.12;

  /**
   * A faint minus is darker than the paper above and below by this share of the step from paper to
   * ink, in each third of its length: 0.65 and 0.76 in worn scans. Of 2,174 figures read without a
   * minus, zeros aside, on hard scans, photographs and the samples, 17 at most reach it, some of
   * which have one. Higher, a worn minus passes; lower, grain is taken for one. A speck darkens one
   * third only.
   */
  private static final double DARKER = 0.3;

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
            speck ->
                speck.width() >= speck.height()
                    && speck.width() >= LEAST_WIDTH * first.height()
                    && isBefore(first, speck));
  }

  /**
   * {@return whether a mark stands where a minus would, whatever its shape}
   *
   * @param first the first digit
   */
  static boolean isBefore(Mark first, Mark mark) {
    double middle = ((mark.top() + mark.bottom()) / 2.0 - first.top()) / first.height();
    return mark.right() < first.left()
        && first.left() - mark.right() < GAP * first.height()
        && middle > HIGHEST
        && middle < LOWEST;
  }

  /**
   * {@return whether the picture darkens where a minus would stand, though no mark is there}: a
   * matched filter, a level bar against the paper on both its sides.
   *
   * @param page the picture
   * @param inside the cell without its rulings, in pixels
   * @param first the first digit
   */
  static boolean isFaint(GrayImage page, Mark inside, Mark first) {
    if (inside.width() < 1 || inside.height() < 1) {
      return false;
    }
    int height = first.height();
    int ink = GrayLevels.ink(page, first);
    double darker = DARKER * Math.max(1, GrayLevels.paper(page, inside) - ink);
    int nearest = first.left() - 2;
    int farthest = (int) Math.ceil(first.left() - GAP * height);
    for (int y = first.top() + (int) (HIGHEST * height); y <= first.top() + LOWEST * height; y++) {
      for (int right = nearest; right >= farthest; right--) {
        Mark bar = bar(right, y, height);
        if (bar.left() >= inside.left() && step(page, bar, height) >= darker) {
          return true;
        }
      }
    }
    return false;
  }

  private static Mark bar(int right, int middle, int height) {
    int thick = (int) Math.max(1, Math.round(BAR_THICK * height));
    int length = (int) Math.max(3, Math.round(BAR_LONG * height));
    int top = middle - thick / 2;
    return new Mark(right - length + 1, top, right, top + thick - 1, 0);
  }

  /** By how much the lightest third of a bar is darker than the paper on either side of it. */
  private static double step(GrayImage page, Mark bar, int height) {
    int flank = (int) Math.max(1, Math.round(FLANK * height));
    double step = 255;
    for (int third = 0; third < 3; third++) {
      int left = bar.left() + third * bar.width() / 3;
      int right = bar.left() + (third + 1) * bar.width() / 3 - 1;
      double ink = mean(page, new Mark(left, bar.top(), right, bar.bottom(), 0));
      Mark above = new Mark(left, bar.top() - 2 * flank, right, bar.top() - flank - 1, 0);
      Mark below = new Mark(left, bar.bottom() + flank + 1, right, bar.bottom() + 2 * flank, 0);
      step = Math.min(step, Math.min(mean(page, above), mean(page, below)) - ink);
    }
    return step;
  }

  private static double mean(GrayImage page, Mark box) {
    long sum = 0;
    for (int y = box.top(); y <= box.bottom(); y++) {
      for (int x = box.left(); x <= box.right(); x++) {
        sum += page.atOrWhite(x, y);
      }
    }
    return (double) sum / (box.width() * box.height());
  }
}
