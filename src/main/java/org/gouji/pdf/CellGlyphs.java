package org.gouji.pdf;

import java.util.List;

/** Whether the characters found in a cell belong together. */
final class CellGlyphs {

  /**
   * Figures of one cell differ in height by less than this factor; a watermark's differ by more.
   */
  private static final double ONE_SIZE = 1.2;

  /** Characters sharing more than this of the smaller one's area lie on each other. */
  private static final double OVERLAP = 0.4;

  /**
   * Characters of one cell differ in lightness by less than this; a watermark's differ by 0.5 and
   * more.
   */
  private static final double ONE_SHADE = 0.3;

  /** Characters lighter than this are a watermark's, or so pale that somebody should look. */
  private static final double PALE = 0.7;

  private CellGlyphs() {}

  /**
   * {@return whether no two characters lie on each other and all figures are of one size} Where
   * they are not, something was laid over the cell: a watermark, a stamp, a correction.
   */
  static boolean areOfOnePiece(List<Glyph> glyphs) {
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.text().codePoints().allMatch(Character::isDigit)) {
        smallest = Math.min(smallest, glyph.box().height());
        largest = Math.max(largest, glyph.box().height());
      }
      for (Glyph other : glyphs.subList(i + 1, glyphs.size())) {
        double area = Math.min(glyph.box().area(), other.box().area());
        if (glyph.box().sharedArea(other.box()) > OVERLAP * area) {
          return false;
        }
      }
    }
    return largest <= ONE_SIZE * smallest && areOfOneShade(glyphs);
  }

  private static boolean areOfOneShade(List<Glyph> glyphs) {
    double darkest = glyphs.stream().mapToDouble(Glyph::lightness).min().orElse(0);
    double lightest = glyphs.stream().mapToDouble(Glyph::lightness).max().orElse(0);
    return lightest - darkest <= ONE_SHADE && darkest <= PALE;
  }
}
