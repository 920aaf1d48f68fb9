package org.gouji.ocr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;
import org.gouji.page.PageFrame;
import org.gouji.page.PageKind;
import org.gouji.page.PageObserver;
import org.gouji.page.PageRaster;
import org.gouji.scan.GrayImage;
import org.gouji.scan.PageStraightener;
import org.gouji.scan.Spread;
import org.gouji.scan.StraightPage;

/**
 * Reads pages from their pictures. One for each worker, used for many documents: models are loaded
 * when they are first needed and kept. Not for use by several threads. The contents it returns read
 * their regions when asked and so are of use only until this reader is closed.
 */
public final class ScannedPageReader implements AutoCloseable {

  /** Enough to tell which way up a line stands; the rest of it costs time and tells no more. */
  private static final double PROBED_CHARACTERS = 4;

  /** A page with fewer marks than a line of text is as good as blank. */
  private static final int FEW_MARKS = 12;

  /**
   * Lines that stand upright read better than this on the worst of the samples, turned ones worse.
   */
  private static final double LEGIBLE = 0.5;

  private final Readers readers;
  private final PageStraightener straightener;

  /**
   * A reader that has loaded nothing yet.
   *
   * @param tessdata the folder with Tesseract's {@code eng} and {@code chi_sim} models
   */
  public ScannedPageReader(Path tessdata) {
    this.readers = new Readers(tessdata);
    this.straightener = new PageStraightener(this::legibility);
  }

  private double legibility(GrayImage whole) {
    GrayImage line = beginning(whole);
    Reading reading = readers.ppOcr().label(line);
    // A turned line comes out as few characters: its length tells what should have been there.
    double expected = Math.max(1, 0.5 * line.width() / line.height());
    double share = Math.min(1, reading.text().length() / expected);
    return reading.meanProbability() * share;
  }

  /** The first characters of a line, up to the lightest column behind the fourth. */
  private static GrayImage beginning(GrayImage line) {
    int least = (int) (PROBED_CHARACTERS * line.height());
    int cut = line.width();
    long lightest = -1;
    for (int x = least; x < Math.min(line.width(), least + line.height()); x++) {
      long light = 0;
      for (int y = 0; y < line.height(); y++) {
        light += line.at(x, y);
      }
      if (light > lightest) {
        lightest = light;
        cut = x;
      }
    }
    return cut == line.width() ? line : line.part(0, 0, cut, line.height());
  }

  /**
   * {@return the page, upright and straight, its kind {@link PageKind#SCANNED}}
   *
   * @throws OcrUnavailableException if a reader cannot be loaded
   */
  public PageContent read(PageRaster raster) {
    return read(raster, PageObserver.NONE);
  }

  /**
   * {@return the same}
   *
   * @param observer is shown what happens to the picture, and later what is read of each cell
   * @throws OcrUnavailableException if a reader cannot be loaded
   */
  public PageContent read(PageRaster raster, PageObserver observer) {
    return content(raster.pageNumber(), straightener.straighten(raster, observer), observer);
  }

  private PageContent content(int number, StraightPage page, PageObserver observer) {
    return new PageContent(
        number,
        page.width(),
        page.height(),
        PageKind.SCANNED,
        page.rulings(),
        new ScannedPageText(page, readers, observer),
        page.frame(),
        page.legibility());
  }

  /**
   * {@return the pages that the picture shows, in reading order: two where an open spread lies on
   * one sheet, otherwise one; their places lead back to the sheet}
   *
   * @param observer is shown the reading of a page that has the sheet for itself: the steps of two
   *     pages would be taken for one another's
   * @throws OcrUnavailableException if a reader cannot be loaded
   */
  public List<PageContent> pages(PageRaster raster, PageObserver observer) {
    return Spread.of(raster).flatMap(this::both).orElseGet(() -> List.of(read(raster, observer)));
  }

  /**
   * Both pages of a spread, if their text stands upright; the gap in the middle of a sideways page
   * lies between its lines.
   */
  private Optional<List<PageContent>> both(Spread spread) {
    StraightPage left = straightener.straighten(spread.left(), PageObserver.NONE);
    StraightPage right = straightener.straighten(spread.right(), PageObserver.NONE);
    if (!standsUpright(left) || !standsUpright(right)) {
      return Optional.empty();
    }
    PageContent second = content(spread.right().pageNumber(), right, PageObserver.NONE);
    return Optional.of(
        List.of(
            content(spread.left().pageNumber(), left, PageObserver.NONE),
            second.with(shifted(second.frame(), spread.gutter()))));
  }

  /** A blank page stands any way. */
  private static boolean standsUpright(StraightPage page) {
    return page.marks().size() < FEW_MARKS
        || (page.quarterTurns() == 0 && page.legibility() >= LEGIBLE);
  }

  private static PageFrame shifted(PageFrame frame, double right) {
    return box -> {
      BoundingBox place = frame.toPage(box);
      return new BoundingBox(place.x() + right, place.y(), place.width(), place.height());
    };
  }

  @Override
  public void close() {
    readers.close();
  }
}
