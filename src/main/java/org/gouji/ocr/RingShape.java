package org.gouji.ocr;

import java.util.List;
import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;

/**
 * Tells a 0 by its shape: two sides that bend towards each other around an empty middle. No other
 * digit has it; readers call a worn one a pair of brackets, or two zeros.
 */
final class RingShape {

  /** What readers make of a ring, whole or broken. */
  private static final String RINGS = "0（）()［］[]{}〔〕人oO";

  /** Width in parts of the height: 0.5 to 0.8 in print. */
  private static final double NARROWEST = 0.4;

  private static final double WIDEST = 1;

  /** Ink in the middle, in parts of what a black middle would hold; grain has 0.1. */
  private static final double EMPTY = 0.15;

  /** Ink in the middle third of each side, in the same measure; a side of one pixel has 0.3. */
  private static final double SIDE = 0.2;

  private RingShape() {}

  /**
   * {@return the reading, as 0 if all it says is what readers make of a ring} No surer than its
   * least sure character.
   */
  static Reading read(Reading reading) {
    String text = reading.text();
    if (text.isEmpty() || text.chars().anyMatch(each -> RINGS.indexOf(each) < 0)) {
      return reading;
    }
    double least =
        reading.probabilities().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    return new Reading("0", List.of(least));
  }

  /** {@return whether the line is one mark, and that a ring} */
  static boolean is(GrayImage page, MarkLine line) {
    if (line.marks().size() != 1) {
      return false;
    }
    Mark box = line.box();
    double slender = box.width() / (double) box.height();
    if (slender < NARROWEST || slender > WIDEST) {
      return false;
    }
    double[] ink = inkByNinths(page, box);
    return ink[4] <= EMPTY && ink[3] >= SIDE && ink[5] >= SIDE && isBowed(page, box);
  }

  /** Darkness of the nine parts of a box, row by row, 0 white to 1 as dark as its darkest. */
  private static double[] inkByNinths(GrayImage page, Mark box) {
    double[] sum = new double[9];
    int[] count = new int[9];
    int darkest = 255;
    int lightest = 0;
    for (int y = box.top(); y <= box.bottom(); y++) {
      for (int x = box.left(); x <= box.right(); x++) {
        int level = page.atOrWhite(x, y);
        darkest = Math.min(darkest, level);
        lightest = Math.max(lightest, level);
        int part =
            3 * Math.min(2, 3 * (y - box.top()) / box.height())
                + Math.min(2, 3 * (x - box.left()) / box.width());
        sum[part] += level;
        count[part]++;
      }
    }
    for (int i = 0; i < 9; i++) {
      sum[i] = (lightest - sum[i] / Math.max(1, count[i])) / Math.max(1, lightest - darkest);
    }
    return sum;
  }

  /** Whether the outline comes in above and below on both sides. */
  private static boolean isBowed(GrayImage page, Mark box) {
    int fifth = Math.max(1, box.height() / 5);
    return edge(page, box, box.top(), fifth, 1)
                + edge(page, box, box.bottom() - fifth + 1, fifth, 1)
            > 2 * edge(page, box, box.top() + 2 * fifth, fifth, 1)
        && edge(page, box, box.top(), fifth, -1)
                + edge(page, box, box.bottom() - fifth + 1, fifth, -1)
            > 2 * edge(page, box, box.top() + 2 * fifth, fifth, -1);
  }

  /** How far from the left (1) or right (-1) edge of the box the ink of some rows begins. */
  private static double edge(GrayImage page, Mark box, int from, int rows, int side) {
    int start = side > 0 ? box.left() : box.right();
    for (int inwards = 0; inwards < box.width(); inwards++) {
      for (int y = from; y < from + rows; y++) {
        if (page.atOrWhite(start + side * inwards, y) < 128) {
          return inwards;
        }
      }
    }
    return box.width();
  }
}
