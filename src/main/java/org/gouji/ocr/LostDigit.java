package org.gouji.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/**
 * Looks for a digit of which print or threshold left nothing but specks, or nothing as dark as ink.
 * Readers are shown the marks of a figure only, so that both agree on what is left: a 64 whose 6
 * fell to pieces came out as 1, sure.
 */
final class LostDigit {

  /**
   * How far from the figure a digit is sought, in parts of the figure's height. A digit and the gap
   * before it are 0.6 to 0.8; of its neighbour half may be lost as well: within 0.8 the 64 above
   * was not noticed. Of 4,086 cells of the sample pictures at most 21 have traces within 1.4, and
   * the share of fields for review stayed the same.
   */
  private static final double ADVANCE = 1.4;

  /**
   * Rows with traces, in parts of the figure's height. A speck of grain is below {@link CellMarks}'
   * limit of 0.36, and two of the dots that copiers leave are at 0.4.
   */
  private static final double TALL = 0.5;

  private LostDigit() {}

  /**
   * {@return whether there are traces as high as a digit before, after or between those of the
   * figure}
   *
   * @param page the picture
   * @param inside the cell without its rulings, in pixels
   * @param figure the marks of the figure
   */
  static boolean isBeside(GrayImage page, Mark inside, List<Mark> figure) {
    if (inside.width() < 1 || inside.height() < 1) {
      return false;
    }
    Mark whole = figure.stream().reduce(Mark::union).orElseThrow();
    int visible = GrayLevels.visible(page, whole, GrayLevels.paper(page, inside));
    return gaps(inside, figure, whole).stream()
        .anyMatch(gap -> rowsWithTraces(page, gap, visible) >= TALL * whole.height());
  }

  /** Where a digit would stand, without the figure's own blur. */
  private static List<Mark> gaps(Mark inside, List<Mark> figure, Mark whole) {
    int advance = (int) Math.round(ADVANCE * whole.height());
    List<Mark> gaps = new ArrayList<>();
    int left = Math.max(inside.left(), whole.left() - advance);
    List<Mark> ordered = figure.stream().sorted(Comparator.comparingInt(Mark::left)).toList();
    for (Mark mark : ordered) {
      addGap(gaps, left, mark.left() - 2, whole);
      left = Math.max(left, mark.right() + 2);
    }
    addGap(gaps, left, Math.min(inside.right(), left + advance), whole);
    return gaps;
  }

  private static void addGap(List<Mark> gaps, int left, int right, Mark whole) {
    if (right - left >= whole.height() / 2) {
      gaps.add(new Mark(left, whole.top(), right, whole.bottom(), 0));
    }
  }

  private static int rowsWithTraces(GrayImage page, Mark gap, int visible) {
    int rows = 0;
    for (int y = gap.top(); y <= gap.bottom(); y++) {
      rows += hasTrace(page, gap, y, visible) ? 1 : 0;
    }
    return rows;
  }

  private static boolean hasTrace(GrayImage page, Mark gap, int y, int visible) {
    for (int x = gap.left(); x <= gap.right(); x++) {
      if (page.atOrWhite(x, y) <= visible) {
        return true;
      }
    }
    return false;
  }
}
