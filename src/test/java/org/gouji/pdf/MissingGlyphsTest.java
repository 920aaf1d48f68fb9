package org.gouji.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingGlyphsTest {

  private static final int SYMBOLIC = 4;

  private static byte[] liberation() throws IOException {
    try (InputStream in =
        PDFont.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      if (in == null) {
        throw new IOException("PDFBox brings no font any more");
      }
      return in.readAllBytes();
    }
  }

  /** The font with its tables from codes to glyphs said to be of a platform that there is not. */
  private static byte[] withoutCodes(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int tables = bytes.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(font, entry, 4, StandardCharsets.US_ASCII);
      if (tag.equals("cmap")) {
        int cmap = bytes.getInt(entry + 8);
        for (int record = 0; record < bytes.getShort(cmap + 2); record++) {
          bytes.putShort(cmap + 4 + 8 * record, (short) 9);
        }
      }
    }
    return font;
  }

  private static PDFont font(PDDocument document, byte[] program, String encoding)
      throws IOException {
    COSStream file = document.getDocument().createCOSStream();
    try (OutputStream out = file.createOutputStream()) {
      out.write(program);
    }
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "AAAAAA+Made");
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(COSName.FONT_FILE2, file);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, "AAAAAA+Made");
    font.setInt(COSName.FIRST_CHAR, 0);
    COSArray widths = new COSArray();
    for (int code = 0; code < 256; code++) {
      widths.add(COSInteger.get(500));
    }
    font.setInt(COSName.LAST_CHAR, 255);
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.FONT_DESC, descriptor);
    if (!encoding.isEmpty()) {
      font.setName(COSName.ENCODING, encoding);
    }
    return new PDTrueTypeFont(font);
  }

  @ParameterizedTest
  @CsvSource({"'',7,7", "WinAnsiEncoding,0,0", "WinAnsiEncoding,.,.", "'',-,-", "'',A,''"})
  void aFigureShownAsABoxMeansWhatItsCodeDoes(String encoding, char code, String meant)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont boxes = font(document, withoutCodes(liberation()), encoding);
      assertEquals(meant, MissingGlyphs.meant(boxes, code, null));
    }
  }

  @Test
  void theFontsOwnTableGoesBefore() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont boxes = font(document, withoutCodes(liberation()), "");
      assertEquals("3", MissingGlyphs.meant(boxes, '7', "3"));
      assertEquals("", MissingGlyphs.meant(boxes, '7', "章"));
    }
  }

  @Test
  void aFigureThatIsShownIsReadFromThePage() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont shown = font(document, liberation(), "WinAnsiEncoding");
      assertEquals("", MissingGlyphs.meant(shown, '7', null));
    }
  }
}
