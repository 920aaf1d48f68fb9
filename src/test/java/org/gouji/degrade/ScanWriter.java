package org.gouji.degrade;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes a PDF whose pages are one picture each, as a scanner does. */
final class ScanWriter implements Closeable {

  private static final double POINTS_PER_INCH = 72;

  private final PDDocument document = new PDDocument();

  /** Adds a page of the size of the picture. */
  void add(Picture page, Encoding encoding) throws IOException {
    float width = (float) (page.width() * POINTS_PER_INCH / page.dpi());
    float height = (float) (page.height() * POINTS_PER_INCH / page.dpi());
    PDPage sheet = new PDPage(new PDRectangle(width, height));
    document.addPage(sheet);
    try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
      content.drawImage(image(page, encoding), 0, 0, width, height);
    }
  }

  /** Writes the file; the same pages give the same bytes. */
  void save(Path file) throws IOException {
    document.setDocumentId((long) document.getNumberOfPages());
    document.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private PDImageXObject image(Picture page, Encoding encoding) throws IOException {
    if (encoding instanceof Encoding.FaxG4) {
      return CCITTFactory.createFromImage(document, blackAndWhite(page));
    }
    boolean grey = isGrey(page);
    if (encoding instanceof Encoding.Jpeg jpeg) {
      BufferedImage image = grey ? grey(page) : page.image();
      return JPEGFactory.createFromImage(document, image, (float) jpeg.quality());
    }
    return grey ? flate(page) : LosslessFactory.createFromImage(document, page.image());
  }

  private static boolean isGrey(Picture page) {
    for (int rgb : page.rgb()) {
      int blue = rgb & 0xFF;
      if (((rgb >> 8) & 0xFF) != blue || ((rgb >> 16) & 0xFF) != blue) {
        return false;
      }
    }
    return true;
  }

  private static byte[] levels(Picture page) {
    byte[] levels = new byte[page.rgb().length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) page.rgb()[i];
    }
    return levels;
  }

  /** Drawing would convert between colour spaces; the levels are to stay. */
  private static BufferedImage grey(Picture page) {
    BufferedImage grey =
        new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setDataElements(0, 0, page.width(), page.height(), levels(page));
    return grey;
  }

  /** PDFBox's own way for grey images converts their levels. */
  private PDImageXObject flate(Picture page) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(levels(page));
    }
    return new PDImageXObject(
        document,
        new ByteArrayInputStream(packed.toByteArray()),
        COSName.FLATE_DECODE,
        page.width(),
        page.height(),
        8,
        PDDeviceGray.INSTANCE);
  }

  private static BufferedImage blackAndWhite(Picture page) {
    BufferedImage copy =
        new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(page.image(), 0, 0, null);
    graphics.dispose();
    return copy;
  }
}
