package org.gouji.pdf;

import java.awt.geom.Rectangle2D;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Counts what a page takes, and stops it at the first limit. PDFBox logs exceptions of some
 * operators and goes on with the next; so whatever comes after the first excess exceeds too, and
 * {@link #check} has the last word.
 */
final class PageBudget {

  /** Bytes of a decoded pixel: gray ones as they are, colours decoded and converted. */
  private static final int GRAY_BYTES = 1;

  private static final int COLOUR_BYTES = 7;

  /** Of the memory, an image may take this share: renderings and copies have to fit beside it. */
  private static final double IMAGE_SHARE = 0.6;

  /** Deflate makes at most 1,032 bytes of one. */
  private static final int MOST_INFLATION = 1032;

  private static final int BUFFER_BYTES = 1 << 16;

  private final PdfLimits limits;
  private final long memory;
  private int operators;
  private int characters;
  private long pixels;
  private double coats;
  private Optional<PageLimitException> excess = Optional.empty();

  PageBudget(PdfLimits limits) {
    this.limits = limits;
    this.memory = Runtime.getRuntime().maxMemory();
  }

  /** Takes an operator, while {@code saved} graphics states are saved. */
  void operator(int saved) throws PageLimitException {
    check();
    require("operators", ++operators, PdfLimits.OPERATORS);
    require("saved graphics states", saved, PdfLimits.SAVED_STATES);
  }

  /** Takes a character. */
  void character() throws PageLimitException {
    require("characters", ++characters, PdfLimits.CHARACTERS);
  }

  /** Takes an area of paint: what there is of {@code area} on {@code page}. */
  void paint(Rectangle2D area, Rectangle2D page) throws PageLimitException {
    check();
    Rectangle2D painted = area.createIntersection(page);
    if (!painted.isEmpty()) {
      coats += painted.getWidth() * painted.getHeight() / (page.getWidth() * page.getHeight());
      require("coats of paint", (long) coats, PdfLimits.COATS);
    }
  }

  /** Takes a shape of which {@code page} may show a part only. */
  void shape(Rectangle2D shape, Rectangle2D page) throws PageLimitException {
    double longer = Math.max(shape.getWidth(), shape.getHeight());
    double pages = longer / Math.max(page.getWidth(), page.getHeight());
    require("pages that a shape takes", (long) pages, PdfLimits.SHAPE_PAGES);
  }

  /** Takes the rulings of the page. */
  void rulings(int count) throws PageLimitException {
    require("rulings", count, PdfLimits.RULINGS);
  }

  /** Takes an image before it is decoded. */
  void image(PDImage image) throws IOException {
    check();
    one(image);
    pixels += (long) image.getWidth() * image.getHeight();
    require("pixels of images", pixels, PdfLimits.IMAGES * limits.pixels());
    if (image instanceof PDImageXObject object) {
      // Their masks are decoded with them.
      for (PDImage mask : masks(object)) {
        one(mask);
      }
    }
  }

  private static List<PDImageXObject> masks(PDImageXObject image) throws IOException {
    PDImageXObject soft = image.getSoftMask();
    PDImageXObject hard = image.getMask();
    return soft != null ? List.of(soft) : hard != null ? List.of(hard) : List.of();
  }

  private void one(PDImage image) throws IOException {
    long size = (long) image.getWidth() * image.getHeight();
    require("pixels", size, limits.pixels());
    boolean gray = image.isStencil() || image.getColorSpace().getNumberOfComponents() == 1;
    long bytes = size * (gray ? GRAY_BYTES : COLOUR_BYTES);
    long granted = (long) (IMAGE_SHARE * memory);
    require("bytes of pixels", bytes, granted);
    if (image instanceof PDImageXObject object) {
      // Whatever its size is said to be, all of its stream is decoded.
      COSStream stream = object.getCOSObject();
      require("bytes of image data", decoded(stream, granted), granted);
    }
  }

  /** Takes a stream of content before it is decoded. */
  void content(COSStream stream) throws IOException {
    check();
    long bytes = decoded(stream, PdfLimits.CONTENT_BYTES);
    require("bytes of content", bytes, PdfLimits.CONTENT_BYTES);
  }

  /**
   * {@return how many bytes a stream has when it is decoded, counted up to {@code limit} only; its
   * length as it is, where it cannot be more or is not deflated}
   */
  private static long decoded(COSStream stream, long limit) throws IOException {
    boolean deflated = COSName.FLATE_DECODE.equals(stream.getFilters());
    if (!deflated || stream.getLength() < limit / MOST_INFLATION) {
      return stream.getLength();
    }
    Inflater inflater = new Inflater();
    try (InputStream raw = stream.createRawInputStream();
        InflaterInputStream in = new InflaterInputStream(raw, inflater, BUFFER_BYTES)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      int read = in.read(buffer);
      while (read > 0 && inflater.getBytesWritten() <= limit) {
        read = in.read(buffer);
      }
      return inflater.getBytesWritten(); // asked before it is ended
    } catch (ZipException | EOFException damaged) {
      return inflater.getBytesWritten(); // PDFBox does not decode what comes after damage either.
    } finally {
      inflater.end();
    }
  }

  /** Fails if a limit was exceeded before. */
  void check() throws PageLimitException {
    if (excess.isPresent()) {
      throw excess.get();
    }
  }

  private void require(String what, long asked, long granted) throws PageLimitException {
    if (asked > granted) {
      PageLimitException exception = new PageLimitException(what, asked, granted);
      excess = Optional.of(exception);
      throw exception;
    }
  }
}
