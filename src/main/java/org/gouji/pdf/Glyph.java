package org.gouji.pdf;

import org.gouji.geometry.BoundingBox;

/**
 * A printed character.
 *
 * @param text what the font says it means; U+FFFD where the font does not say
 * @param box its advance width by its font's height, on the displayed page
 * @param quarterTurns reading direction: 0 to the right, 1 downwards, 2 to the left, 3 upwards
 * @param visible whether it is painted at all
 * @param lightness of its colour, 0 black to 1 white
 * @param font number of its font in the document, in order of appearance
 * @param meant what its code means where its font draws only the empty box of characters that it
 *     does not have; empty for all others
 * @param order position in the order of painting
 */
record Glyph(
    String text,
    BoundingBox box,
    int quarterTurns,
    boolean visible,
    double lightness,
    int font,
    String meant,
    int order) {

  /** What stands for a character whose meaning the font does not give. */
  static final String UNKNOWN = "\uFFFD";

  boolean isSpace() {
    return text.isBlank();
  }

  /** {@return whether the font gives it no meaning or one that no text uses} */
  boolean isMeaningless() {
    return text.codePoints()
        .anyMatch(
            c -> {
              int type = Character.getType(c);
              return c == 0xFFFD
                  || type == Character.PRIVATE_USE
                  || type == Character.UNASSIGNED
                  || type == Character.SURROGATE
                  || (type == Character.CONTROL && !Character.isWhitespace(c));
            });
  }
}
