package org.gouji.ocr;

import org.gouji.scan.GrayImage;
import org.gouji.scan.Mark;

/** Cuts a line of print out of a page picture and sets it on white paper. */
final class Crop {

  private Crop() {}

  /**
   * {@return the print in {@code box} with {@code margin} white pixels around it} What lies outside
   * the box, a ruling close by, is not in the picture; one pixel of the print's soft edge is.
   */
  static GrayImage of(GrayImage page, Mark box, int margin) {
    GrayImage tight = page.part(box.left() - 1, box.top() - 1, box.width() + 2, box.height() + 2);
    return tight.part(-margin, -margin, tight.width() + 2 * margin, tight.height() + 2 * margin);
  }

  /** {@return the print scaled to {@code height} pixels, with a white border all around} */
  static GrayImage scaled(GrayImage page, Mark box, int height, int border) {
    GrayImage tight = page.part(box.left() - 1, box.top() - 1, box.width() + 2, box.height() + 2);
    int width = Math.max(1, (int) Math.round(tight.width() * (double) height / tight.height()));
    return tight
        .scaled(width, height)
        .part(-border, -border, width + 2 * border, height + 2 * border);
  }
}
