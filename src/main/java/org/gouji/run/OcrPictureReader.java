package org.gouji.run;

import java.nio.file.Path;
import java.util.List;
import org.gouji.ocr.ScannedPageReader;
import org.gouji.page.PageContent;
import org.gouji.page.PageObserver;
import org.gouji.page.PageRaster;

/**
 * Reads pages from their pictures with both readers; nothing is loaded before the first page.
 *
 * @param reader the reader of scanned pages
 */
public record OcrPictureReader(ScannedPageReader reader) implements PictureReader {

  /** {@return a picture reader with the models in {@code tessdata}} */
  public static OcrPictureReader with(Path tessdata) {
    return new OcrPictureReader(new ScannedPageReader(tessdata));
  }

  @Override
  public PageContent read(PageRaster raster) {
    return reader.read(raster);
  }

  @Override
  public PageContent read(PageRaster raster, PageObserver observer) {
    return reader.read(raster, observer);
  }

  @Override
  public List<PageContent> pages(PageRaster raster, PageObserver observer) {
    return reader.pages(raster, observer);
  }

  @Override
  public void close() {
    reader.close();
  }
}
