package org.gouji.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gouji.page.PageRaster;
import org.gouji.page.Ruling;

/** Makes the picture of a page. */
final class PagePicture {

  /**
   * Resolution of a rendering, where no image on the page is finer: figures of 9 pt are 37 px high.
   */
  private static final double RENDERED_DPI = 300;

  /** Finer than this, renderings cost memory and time and read no better. */
  private static final double FINEST_DPI = 400;

  /** Most pixels of a rendering; A4 at 400 dpi has 15 million, A3 31 million. */
  private static final double MOST_PIXELS = 36e6;

  /** A wider image may show a table, in parts of the page's width; a seal takes a quarter. */
  private static final double WIDE_IMAGE = 0.4;

  private PagePicture() {}

  /**
   * The picture that is read.
   *
   * @throws PageLimitException if its images hold more than they may
   * @throws IOException if an image of the page cannot be decoded: without it the page would be
   *     blank
   */
  static PageRaster of(PDDocument document, int number, PageMarks marks, PdfLimits limits)
      throws IOException {
    require(marks, limits);
    if (marks.images().stream().anyMatch(image -> image.image().isEmpty())) {
      throw new IOException("an image of page " + number + " cannot be decoded");
    }
    try {
      Optional<BufferedImage> own = OwnPixels.of(marks);
      if (own.isPresent()) {
        return new PageRaster(number, marks.width(), marks.height(), own.get());
      }
      BufferedImage image =
          new StrictRenderer(document, limits).page(number - 1, affordable(dpi(marks), marks));
      return new PageRaster(number, marks.width(), marks.height(), image, drawn(marks));
    } catch (RuntimeException | StackOverflowError e) {
      // Decoders answer some damage with these; it costs the page and not the document.
      throw new IOException("the picture of page " + number + " cannot be decoded", e);
    }
  }

  /** The page for people to look at, with what of it can be shown. */
  static PageRaster rendered(
      PDDocument document, int number, PageMarks marks, double dotsPerInch, PdfLimits limits)
      throws IOException {
    require(marks, limits);
    double dpi = affordable(dotsPerInch, marks);
    BufferedImage image =
        new PDFRenderer(document).renderImage(number - 1, (float) (dpi / 72), ImageType.RGB);
    return new PageRaster(number, marks.width(), marks.height(), image);
  }

  private static void require(PageMarks marks, PdfLimits limits) throws IOException {
    PageBudget budget = new PageBudget(limits);
    for (PlacedImage placed : marks.images()) {
      if (placed.image().isPresent()) {
        budget.image(placed.image().get());
      }
    }
  }

  private static double affordable(double dotsPerInch, PageMarks marks) {
    return Math.min(dotsPerInch, 72 * Math.sqrt(MOST_PIXELS / (marks.width() * marks.height())));
  }

  /**
   * The page's rulings, if its tables are made of them: a table may also be one of the page's
   * images, or set in characters that look like lines.
   */
  private static List<Ruling> drawn(PageMarks marks) {
    long level = marks.rulings().stream().filter(Ruling::isHorizontal).count();
    boolean crossing = level > 0 && level < marks.rulings().size();
    return crossing && wideImages(marks).findAny().isEmpty() ? marks.rulings() : List.of();
  }

  private static Stream<PlacedImage> wideImages(PageMarks marks) {
    return marks.images().stream()
        .filter(image -> image.box().width() > WIDE_IMAGE * marks.width());
  }

  private static double dpi(PageMarks marks) {
    double finest =
        wideImages(marks).mapToDouble(image -> 72 * image.scaleX()).max().orElse(RENDERED_DPI);
    return Math.min(FINEST_DPI, Math.max(RENDERED_DPI, finest));
  }
}
