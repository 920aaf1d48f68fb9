package org.gouji.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;

/** Tells the characters of a figure cell from the dirt in it. */
final class CellMarks {

  /** In parts of the height of the tallest mark: a full stop is 0.15 to 0.2 of a digit's height. */
  private static final double SMALL = 0.36;

  /** Width of a minus in parts of its height, blurred: specks are as high as wide. */
  private static final double MINUS_SLENDER = 1.5;

  /** Between a minus and its digit, in parts of the digit's height; 0.15 to 0.35 in print. */
  private static final double MINUS_GAP = 0.55;

  /** Points: the dash of a figure is at least as wide. */
  private static final double LEAST_ALONE = 2.4;

  /** Points: a 1 without foot in 9 pt type is 2.4 wide. */
  private static final double THIN = 2.2;

  /** Points from the middle of the ruling; figures set flush right stand 2 and more from it. */
  private static final double AT_EDGE = 1.9;

  /** Parts of the cell's height: a digit that fills its row keeps clear of both rulings, 0.8. */
  private static final double AS_HIGH_AS_CELL = 0.95;

  /**
   * Height of a ruling that runs through a cell in parts of its width: at least; a bold 1 has 4.
   */
  private static final double SLENDER = 5;

  /** Points from the middle of a ruling to where its stroke and blur end. */
  static final double RULING = 1.4;

  /** Marks at least this high, in parts of the tallest, are digits; a worn minus is 0.35. */
  private static final double DIGIT = 0.6;

  private CellMarks() {}

  /** {@return the marks of a figure that are digits, from left to right} */
  static List<Mark> digits(List<Mark> figure) {
    int tallest = figure.stream().mapToInt(Mark::height).max().orElse(0);
    return figure.stream()
        .filter(mark -> mark.height() >= DIGIT * tallest)
        .sorted(Comparator.comparingInt(Mark::left))
        .toList();
  }

  /**
   * {@return the marks without small ones that are no part of a figure: a point or comma stands on
   * the line between two digits, a minus before the first one, a dash stands free and is wide}
   */
  static List<Mark> figure(List<Mark> marks, double typeScale) {
    int tallest = marks.stream().mapToInt(Mark::height).max().orElse(0);
    if (tallest < 4 * typeScale) {
      return marks.stream()
          .filter(mark -> Math.max(mark.width(), mark.height()) >= LEAST_ALONE * typeScale)
          .toList();
    }
    List<Mark> large = new ArrayList<>();
    List<Mark> small = new ArrayList<>();
    for (Mark mark : marks) {
      boolean isSmall = mark.width() < SMALL * tallest && mark.height() < SMALL * tallest;
      (isSmall ? small : large).add(mark);
    }
    for (Mark mark : small) {
      if (isPoint(mark, large) || isMinus(mark, large)) {
        large.add(mark);
      }
    }
    return large;
  }

  /** A minus stands before the first digit, half-way up, and is wider than high. */
  private static boolean isMinus(Mark small, List<Mark> large) {
    Mark first =
        large.stream()
            .filter(mark -> mark.height() >= 3 * small.height())
            .min(Comparator.comparingInt(Mark::left))
            .orElse(small);
    double middle = (small.top() + small.bottom()) / 2.0;
    return small.width() >= MINUS_SLENDER * small.height()
        && small.right() < first.left()
        && first.left() - small.right() < MINUS_GAP * first.height()
        && middle > first.top() + 0.25 * first.height()
        && middle < first.bottom() - 0.2 * first.height();
  }

  private static boolean isPoint(Mark small, List<Mark> large) {
    boolean before = false;
    boolean after = false;
    for (Mark mark : large) {
      if (mark.height() < 2 * small.height()) {
        continue;
      }
      boolean low =
          small.top() >= mark.top() + 0.5 * mark.height()
              && small.bottom() <= mark.bottom() + 0.35 * mark.height();
      double near = 1.2 * mark.height();
      before |= low && mark.right() < small.right() && small.left() - mark.right() < near;
      after |= low && mark.left() > small.left() && mark.left() - small.right() < near;
    }
    return before && after;
  }

  /** {@return whether all marks but the {@code characters} are too small to be one} */
  static boolean areSpecks(List<Mark> marks, List<Mark> characters, double typeScale) {
    return marks.stream()
        .filter(mark -> !characters.contains(mark))
        .allMatch(mark -> Math.max(mark.width(), mark.height()) < LEAST_ALONE * typeScale);
  }

  /**
   * {@return whether a point follows the last character, as in the number of a label: 3.} In a
   * figure it is dirt, and left out.
   */
  static boolean endsInPoint(List<Mark> marks, MarkLine figure) {
    Mark box = figure.box();
    return marks.stream()
        .filter(mark -> mark.width() < SMALL * box.height() && mark.height() < SMALL * box.height())
        .filter(mark -> mark.left() > box.right())
        .filter(mark -> mark.left() - box.right() < 0.6 * box.height())
        .anyMatch(mark -> Math.abs(mark.bottom() - box.bottom()) < 0.25 * box.height());
  }

  /**
   * {@return the marks that may be left of the ruling on the cell's left or right edge: thin, or as
   * high as the cell, and as near to the edge as no character is set}
   *
   * @param cell the cell in pixels
   */
  static List<Mark> edgeRemains(List<Mark> marks, BoundingBox cell, double typeScale) {
    return marks.stream()
        .filter(mark -> mark.width() <= THIN * typeScale || runsThrough(mark, cell))
        .filter(
            mark ->
                mark.left() - cell.x() < AT_EDGE * typeScale
                    || cell.right() - mark.right() < AT_EDGE * typeScale)
        .toList();
  }

  private static boolean runsThrough(Mark mark, BoundingBox cell) {
    return mark.height() >= AS_HIGH_AS_CELL * cell.height()
        && mark.height() >= SLENDER * mark.width();
  }

  /**
   * {@return the marks without what may be left of the rulings above and below a figure: thin,
   * level and reaching to the edge of the cell, beside characters that are whole without it}
   *
   * @param top first row below the upper ruling
   * @param bottom last row above the lower ruling
   */
  static List<Mark> betweenRulings(List<Mark> marks, int top, int bottom, double typeScale) {
    double near = (AT_EDGE - RULING) * typeScale;
    List<Mark> between =
        marks.stream()
            .filter(
                mark ->
                    mark.height() > THIN * typeScale
                        || (mark.top() - top > near && bottom - mark.bottom() > near))
            .toList();
    return between.stream().anyMatch(mark -> mark.height() >= 4 * typeScale) ? between : marks;
  }

  /**
   * {@return whether a mark beyond the left or right edge is so close that it may belong to the
   * same number: then the edge is no ruling but a stroke taken for one}
   */
  static boolean isCut(List<Mark> figure, List<Mark> around) {
    for (Mark inside : figure) {
      for (Mark outside : around) {
        int shared =
            Math.min(inside.bottom(), outside.bottom()) - Math.max(inside.top(), outside.top());
        int gap = Math.max(outside.left() - inside.right(), inside.left() - outside.right());
        boolean alike =
            outside.height() > 0.6 * inside.height() && inside.height() > 0.6 * outside.height();
        if (alike && shared > 0.7 * inside.height() && gap < 0.4 * inside.height()) {
          return true;
        }
      }
    }
    return false;
  }
}
