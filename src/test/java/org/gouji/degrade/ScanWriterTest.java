package org.gouji.degrade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gouji.pdf.PdfDocument;
import org.gouji.pdf.PdfOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline gets the pixels that were written. */
class ScanWriterTest {

  private static final double DPI = 100;

  @TempDir private Path folder = Path.of("");

  /** Every level of grey, in bands of eight columns that JPEG does not mix. */
  private static Picture bands() {
    Picture page = Picture.ofSize(256 * 8, 64, DPI);
    for (int i = 0; i < page.rgb().length; i++) {
      page.rgb()[i] = i % page.width() / 8 * 0x010101;
    }
    return page;
  }

  @Test
  void flateKeepsEveryLevelOfGrey() throws IOException {
    BufferedImage read = read(bands(), new Encoding.Flate());

    for (int level = 0; level < 256; level++) {
      assertEquals(level, read.getRaster().getSample(level * 8 + 4, 32, 0));
    }
  }

  @Test
  void jpegKeepsLevelsOfGreyNearly() throws IOException {
    BufferedImage read = read(bands(), new Encoding.Jpeg(0.9));

    for (int level = 0; level < 256; level++) {
      assertEquals(level, read.getRaster().getSample(level * 8 + 4, 32, 0), 3);
    }
  }

  @Test
  void flateKeepsColours() throws IOException {
    Picture page = bands();
    Arrays.fill(page.rgb(), 0xC02040);

    assertEquals(0xC02040, read(page, new Encoding.Flate()).getRGB(3, 3) & 0xFFFFFF);
  }

  @Test
  void faxKeepsBlackAndWhite() throws IOException {
    Picture page = bands();
    new Threshold(128).on(page, Chance.of(1));

    BufferedImage read = read(page, new Encoding.FaxG4());
    for (int x = 0; x < page.width(); x++) {
      assertEquals(page.rgb()[x] & 0xFFFFFF, read.getRGB(x, 0) & 0xFFFFFF);
    }
  }

  @Test
  void theSamePagesGiveTheSameBytes() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(written(bands(), new Encoding.Jpeg(0.8), "a.pdf")),
        Files.readAllBytes(written(bands(), new Encoding.Jpeg(0.8), "b.pdf")));
  }

  private BufferedImage read(Picture page, Encoding encoding) throws IOException {
    Path file = written(page, encoding, "scan.pdf");
    PdfOpening opening = PdfDocument.open(file);
    try (PdfDocument document = assertInstanceOf(PdfOpening.Opened.class, opening).document()) {
      BufferedImage image = document.raster(1).image();
      assertTrue(image.getWidth() == page.width() && image.getHeight() == page.height());
      return image;
    }
  }

  private Path written(Picture page, Encoding encoding, String name) throws IOException {
    Path file = folder.resolve(name);
    try (ScanWriter writer = new ScanWriter()) {
      writer.add(page, encoding);
      writer.save(file);
    }
    return file;
  }
}
