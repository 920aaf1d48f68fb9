package org.gouji.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is meant by figures that a font shows as its empty box: a Chinese font without Western
 * figures was used for them. The page then shows nothing, but the codes remain.
 */
final class MissingGlyphs {

  /** The characters of figures; nothing else is asked for, so that other pages cost nothing. */
  private static final String OF_FIGURES = "0123456789.,+-/%";

  private MissingGlyphs() {}

  /**
   * {@return the character of a figure that {@code code} means while its font draws the box of
   * missing characters for it; empty in every other case}
   *
   * @param unicode what the font's own table says, if it says anything
   */
  static String meant(PDFont font, int code, @Nullable String unicode) throws IOException {
    String meaning = unicode == null || unicode.isEmpty() ? byEncoding(font, code) : unicode;
    boolean ofFigure = meaning.length() == 1 && OF_FIGURES.contains(meaning);
    return ofFigure && isBox(font, code) ? meaning : "";
  }

  /** Glyph 0 of a TrueType font is the box by the format's definition. */
  private static boolean isBox(PDFont font, int code) throws IOException {
    if (!font.isEmbedded()) {
      return false;
    }
    if (font instanceof PDTrueTypeFont simple) {
      return simple.codeToGID(code) == 0;
    }
    return font instanceof PDType0Font composite && composite.codeToGID(code) == 0;
  }

  /**
   * By the encoding that the font names, as the standard has it for fonts without a table of their
   * own (ISO 32000-1, 9.10.2), or by ASCII where it names none: makers of subsets leave ASCII
   * characters at their codes. Whether that is so here, the figures have to show.
   */
  private static String byEncoding(PDFont font, int code) {
    if (!(font instanceof PDTrueTypeFont)) {
      return "";
    }
    COSBase named = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
    if (named instanceof COSDictionary dictionary) {
      named = dictionary.getDictionaryObject(COSName.BASE_ENCODING);
    }
    Encoding encoding =
        named instanceof COSName name ? Encoding.getInstance(name) : StandardEncoding.INSTANCE;
    if (encoding == null) {
      return "";
    }
    String meaning = GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
    return meaning == null ? "" : meaning;
  }
}
