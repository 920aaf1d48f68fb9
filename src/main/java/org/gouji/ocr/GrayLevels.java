package org.gouji.ocr;

import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/** How dark a part of a picture is. */
final class GrayLevels {

  /**
   * How dark a pixel is to belong to a stroke, in parts of the way from the paper to the ink. Grain
   * of hard scans reaches 0.3; the thin arcs of a blurred 0 are at 0.5.
   */
  private static final double VISIBLE = 0.42;

  /** Share of the darkest pixels of a mark taken for its ink: single specks are darker. */
  private static final double INK = 0.1;

  private GrayLevels() {}

  /**
   * {@return the gray level (0 black, 255 white) that a share of the pixels in a box is darker
   * than}
   *
   * @param share 0 gives the darkest level, 0.5 the median, 1 the lightest
   */
  static int quantile(GrayImage page, Mark box, double share) {
    int[] pixels = new int[256];
    for (int y = box.top(); y <= box.bottom(); y++) {
      for (int x = box.left(); x <= box.right(); x++) {
        pixels[page.atOrWhite(x, y)]++;
      }
    }
    int darker = (int) (share * (box.width() * box.height() - 1));
    int level = 0;
    for (int seen = pixels[0]; seen <= darker; seen += pixels[level]) {
      level++;
    }
    return level;
  }

  /** {@return the gray level of the paper, of which most of a cell is} */
  static int paper(GrayImage page, Mark cell) {
    return quantile(page, cell, 0.5);
  }

  /** {@return the lightest gray level that is still seen as a stroke with the ink of a mark} */
  static int visible(GrayImage page, Mark mark, int paper) {
    return (int) (paper - VISIBLE * (paper - ink(page, mark)));
  }

  /** {@return the gray level of a mark's ink} */
  static int ink(GrayImage page, Mark mark) {
    return quantile(page, mark, INK);
  }
}
