package org.gouji.page;

import java.awt.image.BufferedImage;

/**
 * The picture of a whole page.
 *
 * @param pageNumber from 1
 * @param width of the displayed page in points
 * @param height of the displayed page in points
 * @param image the whole page as displayed; its pixels are the scanner's own where the page is one
 *     image, rendered otherwise
 */
public record PageRaster(int pageNumber, double width, double height, BufferedImage image) {

  /** {@return pixels per inch, from the width} */
  public double dotsPerInch() {
    return image.getWidth() * 72.0 / width;
  }
}
