package org.gouji.output;

import org.gouji.page.PageRaster;

/**
 * The picture of a page beside the inspection page.
 *
 * @param page page number from 1
 * @param name of the file
 * @param width of the page in points
 * @param height of the page in points
 */
record PictureFile(int page, String name, double width, double height) {

  static PictureFile of(PageRaster raster) {
    return new PictureFile(
        raster.pageNumber(),
        "page-%03d.png".formatted(raster.pageNumber()),
        raster.width(),
        raster.height());
  }
}
