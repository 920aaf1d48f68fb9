package org.gouji.scan;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.gouji.page.PageRaster;

/**
 * Two pages side by side on one sheet: an open booklet or an A3 copy. They are told by the gutter,
 * a strip from the top to the bottom in which nothing is printed but the fold's shadow. A ruling, a
 * heading or a line of text across the middle makes a sheet one wide page.
 *
 * @param left the left page
 * @param right the right page
 * @param gutter where the right page begins, in points from the left edge of the sheet
 */
public record Spread(PageRaster left, PageRaster right, double gutter) {

  /** Two A4 pages are 1.41 times as wide as high; with the edges of a copier 1.25 and more. */
  private static final double LEAST_ASPECT = 1.2;

  private static final int WORK_WIDTH = 1000;

  /** The gutter lies within this share of the width from the middle. */
  private static final double OFF_MIDDLE = 0.08;

  /** Inner margins of two pages are 0.06 to 0.12 of the sheet; a page crooked by 2° loses 0.025. */
  private static final double LEAST_GUTTER = 0.03;

  /** What the scanner adds at the edges of the sheet is no print. */
  private static final double EDGE = 0.03;

  /** On evened light; what a fold leaves of its shadow is lighter. */
  private static final int PRINT = 150;

  /** A column of the gutter holds at most this share of dark pixels: dust. */
  private static final double DUST = 0.004;

  /** A column at least so dark is the fold and not print. */
  private static final double FOLD = 0.6;

  /** {@return the two pages of a sheet; empty if it is one page} */
  public static Optional<Spread> of(PageRaster sheet) {
    BufferedImage image = sheet.image();
    if (image.getWidth() < LEAST_ASPECT * image.getHeight()) {
      return Optional.empty();
    }
    GrayImage gray = GrayConversion.of(image);
    int height = Math.max(1, WORK_WIDTH * image.getHeight() / image.getWidth());
    GrayImage small =
        Lighting.evened(gray.scaled(WORK_WIDTH, height), WORK_WIDTH * 72 / sheet.width());
    int column = gutter(small);
    if (column < 0) {
      return Optional.empty();
    }
    int cut = (int) Math.round(column * image.getWidth() / (double) WORK_WIDTH);
    double points = cut * sheet.width() / image.getWidth();
    return Optional.of(
        new Spread(
            part(sheet, 0, cut, points),
            part(sheet, cut, image.getWidth() - cut, sheet.width() - points),
            points));
  }

  private static PageRaster part(PageRaster sheet, int left, int width, double points) {
    BufferedImage image = sheet.image();
    // A copy: a part that shares the sheet's pixels does not have its own rows one after another.
    boolean gray = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    BufferedImage copy =
        new BufferedImage(
            width, image.getHeight(), gray ? image.getType() : BufferedImage.TYPE_INT_RGB);
    if (gray) {
      copy.setData(image.getRaster().createChild(left, 0, width, image.getHeight(), 0, 0, null));
    } else {
      int[] row = new int[width];
      for (int y = 0; y < image.getHeight(); y++) {
        image.getRGB(left, y, width, 1, row, 0, width);
        copy.setRGB(0, y, width, 1, row, 0, width);
      }
    }
    return new PageRaster(sheet.pageNumber(), points, sheet.height(), copy);
  }

  /** {@return the column in the middle of the gutter, at its fold if it has one; -1 without one} */
  private static int gutter(GrayImage sheet) {
    int width = sheet.width();
    int from = (int) (width * (0.5 - OFF_MIDDLE - LEAST_GUTTER));
    int to = (int) (width * (0.5 + OFF_MIDDLE + LEAST_GUTTER));
    int best = -1;
    int longest = (int) (LEAST_GUTTER * width);
    int start = from;
    int fold = -1;
    for (int x = from; x <= to; x++) {
      double dark = x == to ? 0.5 : darkShare(sheet, x);
      if (dark <= DUST || dark >= FOLD) {
        fold = dark >= FOLD ? x : fold;
        continue;
      }
      int middle = fold >= start ? fold : (start + x) / 2;
      if (x - start > longest && Math.abs(middle - width / 2) <= OFF_MIDDLE * width) {
        longest = x - start;
        best = middle;
      }
      start = x + 1;
    }
    return best;
  }

  private static double darkShare(GrayImage sheet, int x) {
    int top = (int) (EDGE * sheet.height());
    int bottom = sheet.height() - top;
    int dark = 0;
    for (int y = top; y < bottom; y++) {
      dark += sheet.at(x, y) < PRINT ? 1 : 0;
    }
    return dark / (double) Math.max(1, bottom - top);
  }
}
