package org.gouji.ocr;

import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/** Cuts a line of print out of a page picture and sets it on white paper. */
final class Crop {

  private Crop() {}

  /**
   * {@return the print in {@code box} with white around it} What lies outside the box, a ruling
   * close by, is not in the picture; one pixel of the print's soft edge is.
   *
   * @param leastHeight a lower line gets white above and below up to this height, in pixels
   * @param margin further white on every side, in parts of the height
   */
  static GrayImage of(GrayImage page, Mark box, int leastHeight, double margin) {
    int height = Math.max(leastHeight, box.height());
    int around = Math.max(2, (int) Math.round(margin * height));
    int above = around + (height - box.height()) / 2;
    GrayImage tight = tight(page, box);
    return tight.part(-around, -above, tight.width() + 2 * around, tight.height() + 2 * above);
  }

  /** {@return the print scaled to {@code height} pixels, with a white border all around} */
  static GrayImage scaled(GrayImage page, Mark box, int leastHeight, int height, int border) {
    GrayImage line = tight(page, box);
    int missing = Math.max(0, leastHeight - box.height()) / 2;
    line = line.part(0, -missing, line.width(), line.height() + 2 * missing);
    int width = Math.max(1, (int) Math.round(line.width() * (double) height / line.height()));
    return line.scaled(width, height)
        .part(-border, -border, width + 2 * border, height + 2 * border);
  }

  private static GrayImage tight(GrayImage page, Mark box) {
    return page.part(box.left() - 1, box.top() - 1, box.width() + 2, box.height() + 2);
  }
}
