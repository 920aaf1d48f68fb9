package org.gouji.ocr;

import java.util.ArrayList;
import java.util.List;
import org.gouji.scan.Mark;

/**
 * Puts the pieces of a digit together where a faint print or a hard threshold broke it: the lower
 * arc of a 0 stands apart, and would be taken for a line of its own, a dash under a cut digit.
 */
final class BrokenStrokes {

  /** Points between the pieces of a digit. Lines of figures in one cell are 2 and more apart. */
  private static final double MOST_GAP = 1.3;

  /** Of two pieces the lower one is at most so high, in parts of the tallest mark of the cell. */
  private static final double PIECE = 0.55;

  /** A digit with its lost piece, in parts of the tallest mark: that one may be broken as well. */
  private static final double WHOLE = 1.45;

  /** Share of the narrower piece's width that both have in common. */
  private static final double SHARED = 0.6;

  private BrokenStrokes() {}

  /**
   * {@return the marks of a figure, with pieces above each other put together}
   *
   * @param typeScale pixels to a point of type
   */
  static List<Mark> mended(List<Mark> figure, double typeScale) {
    List<Mark> marks = new ArrayList<>(figure);
    int tallest = marks.stream().mapToInt(Mark::height).max().orElse(0);
    for (int i = 0; i < marks.size(); i++) {
      int k = i + 1;
      while (k < marks.size()) {
        if (isOneDigit(marks.get(i), marks.get(k), tallest, MOST_GAP * typeScale)) {
          marks.set(i, marks.get(i).union(marks.remove(k)));
          k = i + 1;
        } else {
          k++;
        }
      }
    }
    return marks;
  }

  private static boolean isOneDigit(Mark one, Mark other, int tallest, double mostGap) {
    int gap = Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom()) - 1;
    int shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) + 1;
    Mark both = one.union(other);
    return gap >= 0
        && gap <= mostGap
        && shared >= SHARED * Math.min(one.width(), other.width())
        && Math.min(one.height(), other.height()) <= PIECE * tallest
        && both.height() <= WHOLE * tallest;
  }
}
