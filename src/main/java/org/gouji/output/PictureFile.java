package org.gouji.output;

import java.util.Optional;
import org.gouji.page.PageRaster;

/**
 * The picture of a page beside the inspection page.
 *
 * @param page page number from 1
 * @param name of the file
 * @param width of the page in points
 * @param height of the page in points
 * @param scan name of the page that tells how it was read from its picture; empty if it was not
 */
record PictureFile(int page, String name, double width, double height, Optional<String> scan) {

  /**
   * {@return the picture of a page}
   *
   * @param scan the page that tells how it was read from its picture
   */
  static PictureFile of(PageRaster raster, Optional<String> scan) {
    return new PictureFile(
        raster.pageNumber(),
        "page-%03d.png".formatted(raster.pageNumber()),
        raster.width(),
        raster.height(),
        scan);
  }
}
