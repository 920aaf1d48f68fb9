package org.gouji.ocr;

import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;

/**
 * Tells the empty box that a font prints in place of a character it does not have. Readers take it
 * for a 0, and both may; what stood there nobody can know.
 */
final class EmptyBox {

  /** Width in parts of the height: 0.45 to 1.1 in print, and slack for a page that is not level. */
  private static final double NARROWEST = 0.35;

  private static final double WIDEST = 1.3;

  /**
   * Part of a side in which a corner is looked for. At an eighth the round corner of a narrow 0 is
   * taken for one; at a twentieth that of a box turned by two degrees is missed.
   */
  private static final int CORNER = 10;

  private EmptyBox() {}

  /** {@return whether one of the marks of a line is an empty box} */
  static boolean isIn(GrayImage page, MarkLine line) {
    return line.marks().stream()
        .filter(mark -> 2 * mark.height() >= line.box().height())
        .anyMatch(mark -> is(page, mark));
  }

  private static boolean is(GrayImage page, Mark mark) {
    double slender = mark.width() / (double) mark.height();
    if (slender < NARROWEST || slender > WIDEST) {
      return false;
    }
    double ink = middleLevel(page, mark);
    int wide = Math.max(1, mark.width() / CORNER);
    int high = Math.max(1, mark.height() / CORNER);
    boolean cornered =
        isInked(page, mark.left(), mark.top(), wide, high, ink)
            && isInked(page, mark.right() - wide + 1, mark.top(), wide, high, ink)
            && isInked(page, mark.left(), mark.bottom() - high + 1, wide, high, ink)
            && isInked(page, mark.right() - wide + 1, mark.bottom() - high + 1, wide, high, ink);
    return cornered
        && !isInked(
            page,
            mark.left() + mark.width() / 3,
            mark.top() + mark.height() / 3,
            Math.max(1, mark.width() / 3),
            Math.max(1, mark.height() / 3),
            ink);
  }

  /** Half way between the darkest and the lightest of a mark. */
  private static double middleLevel(GrayImage page, Mark mark) {
    int darkest = 255;
    int lightest = 0;
    for (int y = mark.top(); y <= mark.bottom(); y++) {
      for (int x = mark.left(); x <= mark.right(); x++) {
        int level = page.atOrWhite(x, y);
        darkest = Math.min(darkest, level);
        lightest = Math.max(lightest, level);
      }
    }
    return (darkest + lightest) / 2.0;
  }

  private static boolean isInked(
      GrayImage page, int left, int top, int width, int height, double level) {
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        if (page.atOrWhite(x, y) < level) {
          return true;
        }
      }
    }
    return false;
  }
}
