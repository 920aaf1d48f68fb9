package org.gouji.run;

import java.util.List;
import org.gouji.page.PageContent;
import org.gouji.page.PageObserver;
import org.gouji.page.PageRaster;

/**
 * Reads a page from its picture. Costly to make (it loads models); used by one thread at a time and
 * for one document after the other.
 */
public interface PictureReader extends AutoCloseable {

  /** {@return the page, upright and straight, with its rulings and its text} */
  PageContent read(PageRaster raster);

  /**
   * {@return the same}
   *
   * @param observer is shown the reading; a reader without pictures of its own shows nothing
   */
  default PageContent read(PageRaster raster, PageObserver observer) {
    return read(raster);
  }

  /**
   * {@return the pages that the picture shows, in reading order: two where an open spread lies on
   * one sheet, otherwise one} Their numbers are the sheet's.
   *
   * @param observer is shown the reading of a page that has the sheet for itself
   */
  default List<PageContent> pages(PageRaster raster, PageObserver observer) {
    return List.of(read(raster, observer));
  }

  /** Releases the models. */
  @Override
  default void close() {}
}
