package org.gouji.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/**
 * Puts the pieces of a digit together where a faint print or a hard threshold broke it: the lower
 * arc of a 0 stands apart, and would be taken for a line of its own, a dash under a cut digit; a 0
 * without its arcs would be counted as two characters.
 */
final class BrokenStrokes {

  /** Points between the pieces of a digit. Lines of figures in one cell are 2 and more apart. */
  private static final double MOST_GAP = 1.3;

  /** Of two pieces the lower one is at most so high, in parts of the tallest mark of the cell. */
  private static final double PIECE = 0.55;

  /** A digit with its lost piece, in parts of the tallest mark: that one may be broken as well. */
  private static final double WHOLE = 1.45;

  /** Points: marks all lower than this are pieces of digits, or specks. */
  private static final double WHOLE_DIGIT = 4;

  /** Points: height of a digit of which only pieces are there; 8 to 14 pt type has 5.5 to 10. */
  private static final double USUAL_DIGIT = 7;

  private static final double LEAST_DIGIT = 5.5;

  /** Points between the pieces of a digit that has none larger: a 3 without its middle has 1.5. */
  private static final double GAP_OF_PIECES = 2;

  /**
   * Height of the foot of a 2 or the top of a 5 in parts of what is left of the digit: 0.15 to 0.3.
   */
  private static final double BAR = 0.35;

  /** Width of a bar in parts of its height: at least. */
  private static final double BAR_SLENDER = 1.5;

  /** Width of a bar in parts of its digit's: a ruling is longer. */
  private static final double WIDEST_BAR = 1.4;

  /** Width of a digit in parts of its height; a unit written behind a figure, 元, is wider. */
  private static final double WIDEST_DIGIT = 0.85;

  /** Between a bar and its digit, in parts of what is left of it: a 5 without its neck has 0.5. */
  private static final double GAP_OF_BAR = 0.6;

  /** Share of the narrower piece's width that both have in common. */
  private static final double SHARED = 0.6;

  /** Width of the side of a 0, in parts of its height; only a 1 is as narrow, and not bowed. */
  private static final double SIDE = 0.45;

  /** Width of a 0 in parts of its height: 0.5 to 0.8 in print. */
  private static final double WIDEST = 0.95;

  /**
   * How far the ends of a side bend towards the other one, in parts of its height: 0.05 to 0.15 for
   * the sides of a 0, about 0 for a 1, and the flag of a 1 bends its left one the other way.
   */
  private static final double BOW = 0.015;

  private static final double BOTH_BOWS = 0.08;

  private BrokenStrokes() {}

  /**
   * {@return the marks of a figure, with pieces above each other put together}
   *
   * @param page the picture
   * @param typeScale pixels to a point of type
   */
  static List<Mark> mended(GrayImage page, List<Mark> figure, double typeScale) {
    int tallest = figure.stream().mapToInt(Mark::height).max().orElse(0);
    return mended(page, figure, tallest, MOST_GAP * typeScale);
  }

  /**
   * {@return the same of marks that are all too low for a digit, if that makes digits of them} With
   * no whole digit beside it, a piece is told by the usual height of one.
   *
   * @param page the picture
   * @param typeScale pixels to a point of type
   */
  static List<Mark> rebuilt(GrayImage page, List<Mark> pieces, double typeScale) {
    if (pieces.stream().anyMatch(mark -> mark.height() >= WHOLE_DIGIT * typeScale)) {
      return pieces;
    }
    List<Mark> rebuilt =
        mended(page, pieces, (int) (USUAL_DIGIT * typeScale), GAP_OF_PIECES * typeScale);
    boolean areDigits =
        rebuilt.stream()
            .allMatch(mark -> pieces.contains(mark) || mark.height() >= LEAST_DIGIT * typeScale);
    return areDigits ? rebuilt : pieces;
  }

  /**
   * {@return the marks with each bar that stands off its digit put to it: the foot of a 2, the top
   * of a 5, where the thin strokes between them are lost} The bar may be a remain of a ruling, so
   * whatever readers make of it is in doubt.
   */
  static List<Mark> withBars(List<Mark> figure) {
    List<Mark> digits = new ArrayList<>(figure);
    for (Mark bar : figure) {
      digits.stream()
          .filter(digit -> isBarOf(bar, digit))
          .min(Comparator.comparingInt(digit -> gap(bar, digit)))
          .ifPresent(
              digit -> {
                digits.remove(bar);
                digits.set(digits.indexOf(digit), digit.union(bar));
              });
    }
    return digits;
  }

  private static boolean isBarOf(Mark bar, Mark digit) {
    Mark both = digit.union(bar);
    return both.width() <= WIDEST_DIGIT * both.height()
        && bar.height() <= BAR * digit.height()
        && bar.width() >= BAR_SLENDER * bar.height()
        && bar.width() <= WIDEST_BAR * digit.width()
        && gap(bar, digit) >= 0
        && gap(bar, digit) <= GAP_OF_BAR * digit.height()
        && shared(bar, digit) >= SHARED * Math.min(bar.width(), digit.width());
  }

  /** Rows between two marks above each other; negative where they have rows in common. */
  private static int gap(Mark one, Mark other) {
    return Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom()) - 1;
  }

  private static int shared(Mark one, Mark other) {
    return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) + 1;
  }

  private static List<Mark> mended(GrayImage page, List<Mark> figure, int tallest, double mostGap) {
    List<Mark> marks = new ArrayList<>(figure);
    for (int i = 0; i < marks.size(); i++) {
      int k = i + 1;
      while (k < marks.size()) {
        if (isOneDigit(marks.get(i), marks.get(k), tallest, mostGap)
            || isZero(page, marks.get(i), marks.get(k), tallest)) {
          marks.set(i, marks.get(i).union(marks.remove(k)));
          k = i + 1;
        } else {
          k++;
        }
      }
    }
    return marks;
  }

  /** {@return whether a mark and one of the others are the sides of a 0 that lost its arcs} */
  static boolean isSideOfZero(GrayImage page, Mark mark, List<Mark> others) {
    return others.stream()
        .anyMatch(other -> isZero(page, mark, other, Math.max(mark.height(), other.height())));
  }

  private static boolean isOneDigit(Mark one, Mark other, int tallest, double mostGap) {
    Mark both = one.union(other);
    return gap(one, other) >= 0
        && gap(one, other) <= mostGap
        && shared(one, other) >= SHARED * Math.min(one.width(), other.width())
        && Math.min(one.height(), other.height()) <= PIECE * tallest
        && both.height() <= WHOLE * tallest;
  }

  /**
   * Whether two marks are the sides of a 0 that lost its arcs: as high, and bowed to each other.
   */
  private static boolean isZero(GrayImage page, Mark one, Mark other, int tallest) {
    Mark left = one.left() <= other.left() ? one : other;
    Mark right = one.left() <= other.left() ? other : one;
    Mark both = one.union(other);
    int least = Math.min(one.height(), other.height());
    return least >= PIECE * tallest
        && left.right() < right.left()
        && Math.max(one.width(), other.width()) <= SIDE * both.height()
        && both.width() <= WIDEST * both.height()
        && both.height() <= 1.3 * least
        && areBowed(bow(page, left), -bow(page, right));
  }

  private static boolean areBowed(double left, double right) {
    return Math.min(left, right) >= BOW && left + right >= BOTH_BOWS;
  }

  /** How far to the right the upper and lower third of a stroke lie of its middle third. */
  private static double bow(GrayImage page, Mark mark) {
    double[] sum = new double[3];
    double[] ink = new double[3];
    for (int y = mark.top(); y <= mark.bottom(); y++) {
      int third = Math.min(2, 3 * (y - mark.top()) / mark.height());
      for (int x = mark.left(); x <= mark.right(); x++) {
        int dark = 255 - page.atOrWhite(x, y);
        double weight = (double) dark * dark;
        sum[third] += weight * x;
        ink[third] += weight;
      }
    }
    if (ink[0] == 0 || ink[1] == 0 || ink[2] == 0) {
      return 0;
    }
    double ends = (sum[0] / ink[0] + sum[2] / ink[2]) / 2;
    return (ends - sum[1] / ink[1]) / mark.height();
  }
}
