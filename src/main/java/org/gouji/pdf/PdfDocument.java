package org.gouji.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.CodedCharacter;
import org.gouji.page.PageContent;
import org.gouji.page.PageFrame;
import org.gouji.page.PageKind;
import org.gouji.page.PageRaster;

/** An open PDF document. Not for use by several threads. */
public final class PdfDocument implements Closeable {

  /**
   * The standard lets the header stand anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
   */
  private static final int HEADER_WITHIN = 1024;

  private final PDDocument document;
  private final Map<ContentCollector.FontKey, Integer> fontNumbers = new HashMap<>();
  private final Map<Integer, PageMarks> marksByPage = new HashMap<>();

  private final PdfLimits limits;

  private PdfDocument(PDDocument document, PdfLimits limits) {
    this.document = document;
    this.limits = limits;
  }

  /** Opens {@code file}, or says why not. */
  public static PdfOpening open(Path file) {
    return open(file, PdfLimits.DEFAULT);
  }

  /** The same for a document that may not hold more than {@code limits}. */
  public static PdfOpening open(Path file, PdfLimits limits) {
    try {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        return new PdfOpening.Refused(PdfRefusal.UNREADABLE, "not a readable regular file");
      }
      byte[] head = head(file);
      if (head.length == 0) {
        return new PdfOpening.Refused(PdfRefusal.EMPTY, "");
      }
      if (!new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
        return new PdfOpening.Refused(PdfRefusal.NOT_A_PDF, "");
      }
    } catch (IOException e) {
      return new PdfOpening.Refused(PdfRefusal.UNREADABLE, String.valueOf(e.getMessage()));
    }
    return parse(file, limits);
  }

  private static PdfOpening parse(Path file, PdfLimits limits) {
    PDDocument document;
    try {
      // By its path: that keeps names which are no text.
      document = Loader.loadPDF(new RandomAccessReadBufferedFile(file));
    } catch (InvalidPasswordException e) {
      return new PdfOpening.Refused(PdfRefusal.PASSWORD, "");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new PdfOpening.Refused(PdfRefusal.DAMAGED, String.valueOf(e.getMessage()));
    }
    try {
      int pages = document.getNumberOfPages();
      if (pages > 0 && pages <= limits.pages()) {
        return new PdfOpening.Opened(new PdfDocument(document, limits));
      }
      document.close();
      return pages > 0
          ? new PdfOpening.Refused(PdfRefusal.TOO_MANY_PAGES, pages + " > " + limits.pages())
          : new PdfOpening.Refused(PdfRefusal.NO_PAGES, "");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new PdfOpening.Refused(PdfRefusal.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER_WITHIN);
    }
  }

  /** {@return number of pages, at least 1} */
  public int pageCount() {
    return document.getNumberOfPages();
  }

  /**
   * Reads a page's text layer and vector rulings, and judges them.
   *
   * @param number page number from 1
   * @throws PageLimitException if the page holds more than it may
   * @throws IOException if its content cannot be parsed
   */
  public PageReading read(int number) throws IOException {
    PageMarks marks = marks(number);
    List<Glyph> visible = VisibleGlyphs.of(marks);
    int turns = SidewaysPage.quarterTurns(visible);
    PageFrame frame = PageFrame.IDENTITY;
    if (turns != 0) {
      frame = SidewaysPage.frame(turns, marks.width(), marks.height());
      marks = SidewaysPage.upright(marks, turns);
      visible = VisibleGlyphs.of(marks);
    }
    TextLayer layer = LayerJudge.judge(marks, visible);
    PageContent content =
        new PageContent(
            number,
            marks.width(),
            marks.height(),
            PageKind.BORN_DIGITAL,
            marks.rulings(),
            new GlyphText(visible, drawings(marks)),
            frame,
            new FontTrust(visible).of(visible));
    boolean coded = layer == TextLayer.GARBLED && turns == 0;
    return new PageReading(layer, content, coded ? coded(visible) : List.of());
  }

  private static List<CodedCharacter> coded(List<Glyph> visible) {
    return visible.stream().allMatch(glyph -> glyph.meant().isEmpty())
        ? List.of()
        : visible.stream().map(glyph -> new CodedCharacter(glyph.meant(), glyph.box())).toList();
  }

  private static List<BoundingBox> drawings(PageMarks marks) {
    return Stream.concat(marks.drawings().stream(), marks.images().stream().map(PlacedImage::box))
        .toList();
  }

  /**
   * The picture of a page: the scanner's own pixels where the page is one image, rendered
   * otherwise.
   *
   * @param number page number from 1
   * @throws PageLimitException if the page or an image holds more than it may
   * @throws IOException if its content or image cannot be decoded
   */
  public PageRaster raster(int number) throws IOException {
    return PagePicture.of(document, number, marks(number), limits);
  }

  /**
   * The page rendered for people to look at.
   *
   * @param number page number from 1
   * @param dotsPerInch resolution wanted; less for a page too large for it
   * @throws IOException if the page cannot be rendered
   */
  public PageRaster preview(int number, double dotsPerInch) throws IOException {
    return PagePicture.rendered(document, number, marks(number), dotsPerInch, limits);
  }

  private PageMarks marks(int number) throws IOException {
    PageMarks known = marksByPage.get(number);
    if (known != null) {
      return known;
    }
    try {
      PDPage page = document.getPage(number - 1);
      PageMarks marks =
          ContentCollector.collect(
              page,
              fontNumbers,
              new LayerVisibility(document.getDocumentCatalog().getOCProperties()),
              limits);
      marksByPage.put(number, marks);
      return marks;
    } catch (RuntimeException | StackOverflowError e) {
      // The parser answers some damage with these: coordinates that overflow, objects of a wrong
      // kind, trees that hold themselves. It costs the page and not the document.
      throw new IOException("page " + number + " cannot be parsed", e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
