package org.gouji.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gouji.page.Ruling;

/**
 * Makes PDF files whose characters are black squares of a font made on the spot, so that no font
 * need be installed; what a square means stands in the font's ToUnicode table.
 */
public final class PdfMaker {

  /** Codes of one font of a single byte. */
  private static final int CODES = 250;

  private final PDDocument document = new PDDocument();
  private final COSDictionary fonts = new COSDictionary();
  private final PDResources resources = new PDResources();
  private final List<Integer> signs = new ArrayList<>();
  private final Map<Integer, String> meanings = new HashMap<>();
  private final List<Page> pages = new ArrayList<>();

  /** A document without pages. */
  public PdfMaker() {
    resources.getCOSObject().setItem(COSName.FONT, fonts);
  }

  /** Has the font say that {@code sign} means {@code meaning}; nothing if that is empty. */
  public PdfMaker meaning(String sign, String meaning) {
    meanings.put(sign.codePointAt(0), meaning);
    return this;
  }

  /** Adds a page of {@code width} x {@code height} points. */
  public Page page(double width, double height) {
    Page page = new Page(new PDPage(new PDRectangle((float) width, (float) height)), height);
    pages.add(page);
    return page;
  }

  /** Adds a page that shows {@code sheet}. */
  public Page page(Sheet sheet) {
    Page page = page(sheet.width(), sheet.height());
    for (Ruling ruling : sheet.rulings()) {
      if (ruling.isHorizontal()) {
        page.line(ruling.from(), ruling.position(), ruling.to(), ruling.position());
      } else {
        page.line(ruling.position(), ruling.from(), ruling.position(), ruling.to());
      }
    }
    for (Sheet.Sign sign : sheet.signs()) {
      page.text(sign.box().x(), sign.box().y(), sign.box().height(), sign.text());
    }
    return page;
  }

  /** Asks for passwords; an empty {@code user} password lets everybody open the file. */
  public PdfMaker protect(String owner, String user) {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(owner, user, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    try {
      document.protect(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes the file; nothing can be added any more. */
  public void save(Path file) {
    try (document) {
      for (int number = 0; number * CODES < signs.size(); number++) {
        int end = Math.min(signs.size(), (number + 1) * CODES);
        fonts.setItem(COSName.getPDFName("F" + number), font(signs.subList(number * CODES, end)));
      }
      for (Page page : pages) {
        page.page.setResources(resources);
        page.page.getCOSObject().setItem(COSName.CONTENTS, stream(page.content.toString()));
        document.addPage(page.page);
      }
      document.save(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private COSStream stream(String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (java.io.OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private COSDictionary font(List<Integer> its) throws IOException {
    COSDictionary procedures = new COSDictionary();
    COSArray differences = new COSArray();
    COSArray widths = new COSArray();
    StringBuilder unicode = new StringBuilder();
    differences.add(COSInteger.get(1));
    for (int i = 0; i < its.size(); i++) {
      int width = (int) Sheet.advance(its.get(i), 1_000);
      COSName name = COSName.getPDFName("shape" + i);
      procedures.setItem(name, stream("%d 0 d0 80 -100 %d 800 re f".formatted(width, width - 160)));
      differences.add(name);
      widths.add(COSInteger.get(width));
      String meaning = meanings.getOrDefault(its.get(i), Character.toString(its.get(i)));
      if (!meaning.isEmpty()) {
        unicode.append("<%02X> <".formatted(i + 1));
        meaning.chars().forEach(c -> unicode.append("%04X".formatted(c)));
        unicode.append(">\n");
      }
    }
    long entries = unicode.chars().filter(c -> c == '\n').count();
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, -200, 1_000, 1_000));
    COSArray matrix = new COSArray();
    for (float number : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
      matrix.add(new org.apache.pdfbox.cos.COSFloat(number));
    }
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setItem(COSName.CHAR_PROCS, procedures);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, its.size());
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    font.setItem(
        COSName.TO_UNICODE,
        stream(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n"
                + (entries == 0 ? "" : entries + " beginbfchar\n" + unicode + "endbfchar\n")
                + "endcmap end end"));
    return font;
  }

  private static COSArray numbers(int... values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** Makes an image for a document. */
  @FunctionalInterface
  public interface ImageMaker {
    COSStream stream(PDDocument document) throws IOException;
  }

  /** A page being made; places are given as on a sheet, from the top-left corner downwards. */
  public final class Page {

    private final PDPage page;
    private final double height;
    private final StringBuilder content = new StringBuilder();

    private Page(PDPage page, double height) {
      this.page = page;
      this.height = height;
    }

    /** Prints text whose characters' upper left corner is ({@code x}, {@code y}). */
    public Page text(double x, double y, double size, String text) {
      double baseLine = height - y - 0.8 * size;
      return text("1 0 0 1 " + number(x) + " " + number(baseLine), size, text);
    }

    /** Prints text under a text matrix, {@code a b c d e f} of the standard. */
    public Page text(String matrix, double size, String text) {
      raw("BT " + matrix + " Tm");
      for (int codePoint : text.codePoints().toArray()) {
        if (!signs.contains(codePoint)) {
          signs.add(codePoint);
        }
        int index = signs.indexOf(codePoint);
        raw("/F%d %s Tf <%02X> Tj".formatted(index / CODES, number(size), index % CODES + 1));
      }
      return raw("ET");
    }

    /** Strokes a line. */
    public Page line(double fromX, double fromY, double toX, double toY) {
      return raw(
          "0.5 w "
              + (number(fromX) + " " + number(height - fromY) + " m ")
              + (number(toX) + " " + number(height - toY) + " l S"));
    }

    /** Fills a rectangle. */
    public Page bar(double x, double y, double width, double extent) {
      return raw(
          number(x)
              + (" " + number(height - y - extent) + " ")
              + (number(width) + " " + number(extent) + " re f"));
    }

    /** Paints an image of one colour over a rectangle. */
    public Page image(double x, double y, double width, double extent) {
      BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
      java.awt.Graphics2D graphics = image.createGraphics();
      graphics.setColor(Color.LIGHT_GRAY);
      graphics.fillRect(0, 0, 60, 80);
      graphics.dispose();
      try {
        COSName name = resources.add(LosslessFactory.createFromImage(document, image));
        return raw(
            "q %s 0 0 %s %s %s cm /%s Do Q"
                .formatted(
                    number(width),
                    number(extent),
                    number(x),
                    number(height - y - extent),
                    name.getName()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Paints an image, made for the document, under a matrix: {@code a b c d e f}. */
    public Page image(String matrix, ImageMaker maker) {
      try {
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
          objects = new COSDictionary();
          resources.getCOSObject().setItem(COSName.XOBJECT, objects);
        }
        // Not by way of PDFBox's own class for images, which decodes some at once.
        COSName name = COSName.getPDFName("Image" + objects.size());
        objects.setItem(name, maker.stream(document));
        return raw("q %s cm /%s Do Q".formatted(matrix, name.getName()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Adds operators as they are. */
    public Page raw(String operators) {
      content.append(operators).append('\n');
      return this;
    }

    /** Has the page displayed turned clockwise. */
    public Page rotated(int degrees) {
      page.setRotation(degrees);
      return this;
    }

    /** Has only a part of the page displayed, given from the lower left corner as in the file. */
    public Page cropped(double x, double y, double width, double extent) {
      page.setCropBox(new PDRectangle((float) x, (float) y, (float) width, (float) extent));
      return this;
    }
  }
}
