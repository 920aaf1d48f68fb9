package org.gouji.page;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The picture of a whole page.
 *
 * @param pageNumber from 1
 * @param width of the displayed page in points
 * @param height of the displayed page in points
 * @param image the whole page as displayed; its pixels are the scanner's own where the page is one
 *     image, rendered otherwise
 * @param drawn the rulings that the page draws itself, in points of the displayed page, where it
 *     was rendered from such; empty where they have to be found in the picture
 */
public record PageRaster(
    int pageNumber, double width, double height, BufferedImage image, List<Ruling> drawn) {

  public PageRaster {
    drawn = List.copyOf(drawn);
  }

  /** A page whose rulings have to be found in its picture. */
  public PageRaster(int pageNumber, double width, double height, BufferedImage image) {
    this(pageNumber, width, height, image, List.of());
  }

  /** {@return pixels per inch, from the width} */
  public double dotsPerInch() {
    return image.getWidth() * 72.0 / width;
  }
}
