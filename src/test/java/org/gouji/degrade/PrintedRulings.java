package org.gouji.degrade;

import java.util.Arrays;

/**
 * Wears off the rulings of a freshly rendered page, and nothing else: long thin runs of dark
 * pixels, upright or level.
 */
final class PrintedRulings {

  /** Longer than any stroke of a character of a heading. */
  private static final double SHORTEST_MILLIMETRES = 9;

  /** Rulings are thinner, bars and shaded rows are thicker. */
  private static final double THICKEST_MILLIMETRES = 1.2;

  /** Darker than this is ink; rulings thinner than a pixel are grey. */
  private static final int INK = 200;

  private final Picture page;
  private final boolean[] ink;

  private PrintedRulings(Picture page) {
    this.page = page;
    this.ink = new boolean[page.rgb().length];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = Picture.luma(page.rgb()[i]) < INK;
    }
  }

  /** How much ink of a ruling is left at a place of it. */
  @FunctionalInterface
  interface Wear {

    /**
     * {@return share of the ink that is left, 0..1}
     *
     * @param ruling a number of its own for each ruling
     * @param along pixels from the edge of the page
     */
    double kept(int ruling, int along);
  }

  static Picture wear(Picture page, Wear wear) {
    PrintedRulings rulings = new PrintedRulings(page);
    int[] level = rulings.numbered(page.width(), page.height(), 1, page.width(), 1);
    int[] upright = rulings.numbered(page.height(), page.width(), page.width(), 1, 1 + max(level));
    rulings.lighten(level, upright, wear);
    return page;
  }

  private static int max(int[] numbers) {
    return Arrays.stream(numbers).max().orElse(0);
  }

  /**
   * The pixels of rulings in one direction, with the number of their ruling; 0 elsewhere.
   *
   * @param along number of pixels in that direction
   * @param lines number of lines of pixels beside each other
   * @param step from a pixel to the next along the line
   * @param jump from a line to the next
   */
  private int[] numbered(int along, int lines, int step, int jump, int first) {
    int[] numbers = new int[ink.length];
    int next = first;
    for (int line = 0; line < lines; line++) {
      for (int start = 0; start < along; start++) {
        int end = start;
        while (end < along && ink[line * jump + end * step]) {
          end++;
        }
        if (end - start >= page.pixels(SHORTEST_MILLIMETRES)
            && isThin(start, end, line, lines, step, jump)) {
          int middle = line * jump + (start + end) / 2 * step;
          int before = line == 0 ? 0 : numbers[middle - jump];
          int number = before == 0 ? next++ : before;
          for (int i = start; i < end; i++) {
            numbers[line * jump + i * step] = number;
          }
        }
        start = Math.max(start, end);
      }
    }
    return numbers;
  }

  /** Whether most of a run is thin; where another ruling crosses, it is not. */
  private boolean isThin(int start, int end, int line, int lines, int step, int jump) {
    int thickest = (int) Math.ceil(page.pixels(THICKEST_MILLIMETRES));
    int thin = 0;
    for (int i = start; i < end; i++) {
      int above = line;
      while (above > 0 && line - above <= thickest && ink[(above - 1) * jump + i * step]) {
        above--;
      }
      int below = line;
      while (below < lines - 1 && below - above <= thickest && ink[(below + 1) * jump + i * step]) {
        below++;
      }
      if (below - above < thickest) {
        thin++;
      }
    }
    return 2 * thin > end - start;
  }

  private void lighten(int[] level, int[] upright, Wear wear) {
    int w = page.width();
    int[] rgb = page.rgb();
    for (int y = 1; y < page.height() - 1; y++) {
      for (int x = 1; x < w - 1; x++) {
        int i = y * w + x;
        // The edge of a ruling is a lighter pixel beside it.
        int row = either(level[i], level[i - w], level[i + w]);
        int column = either(upright[i], upright[i - 1], upright[i + 1]);
        double kept = 0;
        if (row != 0) {
          kept = Math.max(kept, wear.kept(row, x));
        }
        if (column != 0) {
          kept = Math.max(kept, wear.kept(column, y));
        }
        if (row != 0 || column != 0) {
          rgb[i] = PixelEffect.plus(PixelEffect.times(rgb[i], kept, kept, kept), 255 * (1 - kept));
        }
      }
    }
  }

  private static int either(int one, int other, int third) {
    return one != 0 ? one : other != 0 ? other : third;
  }
}
