package org.gouji.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
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
    require("bytes of pixels", bytes, (long) (IMAGE_SHARE * memory));
  }

  /** Takes a stream of content before it is decoded. */
  void content(COSStream stream) throws IOException {
    check();
    boolean deflated = COSName.FLATE_DECODE.equals(stream.getFilters());
    if (!deflated || stream.getLength() < PdfLimits.CONTENT_BYTES / MOST_INFLATION) {
      require("bytes of content", stream.getLength(), PdfLimits.CONTENT_BYTES);
      return;
    }
    require("bytes of content", inflated(stream), PdfLimits.CONTENT_BYTES);
  }

  /** How many bytes it inflates to; counted up to the limit only. */
  private static long inflated(COSStream stream) throws IOException {
    Inflater inflater = new Inflater();
    byte[] in = new byte[BUFFER_BYTES];
    byte[] out = new byte[BUFFER_BYTES];
    try (InputStream raw = stream.createRawInputStream()) {
      int read = raw.read(in);
      while (read > 0 && inflater.getBytesWritten() <= PdfLimits.CONTENT_BYTES) {
        inflater.setInput(in, 0, read);
        while (inflater.inflate(out) > 0) {
          if (inflater.getBytesWritten() > PdfLimits.CONTENT_BYTES) {
            break;
          }
        }
        read = inflater.finished() ? -1 : raw.read(in);
      }
    } catch (DataFormatException damaged) {
      // What comes after the damage is not decoded by PDFBox either.
    }
    long bytes = inflater.getBytesWritten();
    inflater.end();
    return bytes;
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
