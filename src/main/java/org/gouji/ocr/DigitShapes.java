package org.gouji.ocr;

import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;

/**
 * Evidence about a figure that no reader is asked for: how many separate marks there are and how
 * wide they are together.
 */
final class DigitShapes {

  /**
   * Advance of a digit in parts of its height: 0.62 in narrow faces, 0.8 in wide ones, and slack.
   */
  private static final double NARROWEST_ADVANCE = 0.5;

  private static final double WIDEST_ADVANCE = 1.05;

  /** Width of a digit in parts of its height; a Chinese character is as wide as high. */
  private static final double WIDEST_DIGIT = 0.85;

  /** 1113.25 in a cell has six. */
  private static final int MOST_DIGITS = 8;

  private DigitShapes() {}

  /**
   * {@return a factor for the confidence of {@code text}: 1 if the marks may be that many
   * characters, less if they are hardly}
   */
  static double support(String text, MarkLine line) {
    if (!text.chars().allMatch(each -> each >= '0' && each <= '9')) {
      return 1;
    }
    int digits = text.length();
    int height = line.box().height();
    long tall = line.marks().stream().filter(mark -> mark.height() >= 0.6 * height).count();
    double least = Math.max(0, (digits - 1) * NARROWEST_ADVANCE + 0.12) * height;
    double most = digits * WIDEST_ADVANCE * height;
    int width = line.box().width();
    double support = 1;
    if (width < least || width > most) {
      support *= 0.7;
    }
    if (tall > digits) {
      support *= 0.8;
    }
    return line.marks().stream().anyMatch(mark -> isFrame(mark, line)) ? support * 0.6 : support;
  }

  /**
   * {@return whether the marks can be a figure: digits, few, narrow, each beside the next, or a
   * lone dash} Nearly every Chinese character is of several strokes that overlap or lie above each
   * other.
   *
   * @param leastHeight of a line with a digit in it, in pixels
   */
  static boolean mayBeFigure(MarkLine line, int leastHeight) {
    int height = line.box().height();
    if (line.marks().size() == 1 && 2 * height < leastHeight) {
      return true;
    }
    int right = Integer.MIN_VALUE;
    int digits = 0;
    for (Mark mark : line.marks()) {
      if (mark.height() < 0.5 * height) {
        continue; // A point, a comma or a speck.
      }
      if (mark.width() > WIDEST_DIGIT * height || mark.left() <= right) {
        return false;
      }
      right = mark.right();
      digits++;
    }
    return digits >= 1 && digits <= MOST_DIGITS;
  }

  private static boolean isFrame(Mark mark, MarkLine line) {
    // A wide solid block is no digit.
    return mark.density() > 0.85 && mark.width() > 0.5 * line.box().height();
  }
}
