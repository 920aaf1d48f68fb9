package org.gouji.pdf;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageRaster;

/** Makes the picture of a page. */
final class PagePicture {

  /**
   * Resolution of a rendering, where no image on the page is finer: figures of 9 pt are 37 px high.
   */
  private static final double RENDERED_DPI = 300;

  /** Finer than this, scans cost memory and time and read no better. */
  private static final double FINEST_DPI = 400;

  /** Most pixels of a picture; A4 at 400 dpi has 15 million, A3 31 million. */
  private static final double MOST_PIXELS = 36e6;

  /** An image that covers this share of the page is the page. */
  private static final double WHOLE_PAGE = 0.97;

  private PagePicture() {}

  static PageRaster of(PDDocument document, int number, PageMarks marks) throws IOException {
    PDPage page = document.getPage(number - 1);
    Optional<PlacedImage> scan = onlyImage(marks);
    if (scan.isPresent()) {
      Optional<BufferedImage> own = ownPixels(page, scan.get());
      if (own.isPresent()) {
        return new PageRaster(number, marks.width(), marks.height(), own.get());
      }
    }
    return rendered(document, number, marks, dpi(marks));
  }

  static PageRaster rendered(PDDocument document, int number, PageMarks marks, double dotsPerInch)
      throws IOException {
    double affordable = Math.sqrt(MOST_PIXELS / (marks.width() * marks.height())) * 72;
    double dpi = Math.min(dotsPerInch, affordable);
    BufferedImage image =
        new PDFRenderer(document).renderImage(number - 1, (float) (dpi / 72), ImageType.RGB);
    return new PageRaster(number, marks.width(), marks.height(), image);
  }

  /** The image that is the whole page, if nothing else is painted visibly beside it. */
  private static Optional<PlacedImage> onlyImage(PageMarks marks) {
    if (marks.images().size() != 1
        || !VisibleGlyphs.of(marks).isEmpty()
        || !marks.drawings().isEmpty()) {
      return Optional.empty();
    }
    PlacedImage image = marks.images().get(0);
    BoundingBox page = new BoundingBox(0, 0, marks.width(), marks.height());
    boolean whole =
        image.box().sharedArea(page) >= WHOLE_PAGE * page.area()
            && page.area() >= WHOLE_PAGE * image.box().area();
    double dpi = image.pixelWidth() * 72.0 / image.box().width();
    double pixels = (double) image.pixelWidth() * image.pixelHeight();
    boolean readable = image.upright() && dpi <= FINEST_DPI && pixels <= MOST_PIXELS;
    return whole && readable ? Optional.of(image) : Optional.empty();
  }

  /** The pixels of the one image in the page's resources; none if it is painted from elsewhere. */
  private static Optional<BufferedImage> ownPixels(PDPage page, PlacedImage placed)
      throws IOException {
    PDResources resources = page.getResources();
    List<PDImageXObject> found = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDImageXObject image && !image.isStencil()) {
        found.add(image);
      }
    }
    if (found.size() != 1
        || found.get(0).getWidth() != placed.pixelWidth()
        || found.get(0).getHeight() != placed.pixelHeight()) {
      return Optional.empty();
    }
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    return Optional.of(turned(found.get(0).getImage(), turns));
  }

  private static BufferedImage turned(BufferedImage image, int turns) {
    if (turns == 0) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    AffineTransform turn =
        switch (turns) {
          case 1 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 2 -> new AffineTransform(-1, 0, 0, -1, w, h);
          default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    boolean sideways = turns % 2 == 1;
    int type =
        image.getType() == BufferedImage.TYPE_BYTE_GRAY
            ? BufferedImage.TYPE_BYTE_GRAY
            : BufferedImage.TYPE_INT_RGB;
    BufferedImage out = new BufferedImage(sideways ? h : w, sideways ? w : h, type);
    java.awt.Graphics2D graphics = out.createGraphics();
    graphics.drawImage(
        image, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
    graphics.dispose();
    return out;
  }

  private static double dpi(PageMarks marks) {
    double finest =
        marks.images().stream()
            .filter(image -> image.box().width() > 0.4 * marks.width())
            .mapToDouble(image -> image.pixelWidth() * 72.0 / Math.max(1, image.box().width()))
            .max()
            .orElse(RENDERED_DPI);
    return Math.min(FINEST_DPI, Math.max(RENDERED_DPI, finest));
  }
}
