package org.gouji.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.geometry.BoundingBox;

/** Puts characters in reading order: lines from top to bottom, each from left to right. */
final class GlyphLines {

  /**
   * Characters whose vertical extents share this much of the smaller one's height stand on one
   * line. Lines of a label are set at least 1.1 em apart and share less than 0.1; superscripts and
   * figures of another font share above 0.6.
   */
  private static final double SAME_LINE = 0.5;

  /**
   * A gap wider than this, in character heights, is a space. Letter spacing of labels stays below.
   */
  private static final double WORD_GAP = 0.9;

  /**
   * A footnote sign is smaller than this share of the figures beside it; word processors set
   * 0.58–0.65.
   */
  private static final double RAISED_SIZE = 0.8;

  /**
   * And stands above their base line by this share of their height; word processors raise by 0.33.
   */
  private static final double RAISED_BY = 0.15;

  private GlyphLines() {}

  /** {@return the lines of {@code glyphs}, top to bottom, characters left to right} */
  static List<List<Glyph>> of(List<Glyph> glyphs) {
    List<Glyph> byHeight = new ArrayList<>(glyphs);
    byHeight.sort(
        Comparator.comparingDouble((Glyph glyph) -> glyph.box().centerY())
            .thenComparingDouble(glyph -> glyph.box().x())
            .thenComparingInt(Glyph::order));
    List<List<Glyph>> lines = new ArrayList<>();
    for (Glyph glyph : byHeight) {
      List<Glyph> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (!last.isEmpty() && isOnLine(glyph, last)) {
        last.add(glyph);
      } else {
        lines.add(new ArrayList<>(List.of(glyph)));
      }
    }
    for (List<Glyph> line : lines) {
      line.sort(
          Comparator.comparingDouble((Glyph glyph) -> glyph.box().x())
              .thenComparingInt(Glyph::order));
    }
    return lines;
  }

  /**
   * {@return the text of a line, one space where the gap is wide; a small raised sign, as of a
   * footnote, in square brackets, so that it is not taken for a digit of the figure before it}
   */
  static String text(List<Glyph> line) {
    double full = line.stream().mapToDouble(glyph -> glyph.box().height()).max().orElse(0);
    double bottom = line.stream().mapToDouble(glyph -> glyph.box().bottom()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    Glyph previous = null;
    for (Glyph glyph : line) {
      if (previous != null && isApart(previous, glyph)) {
        text.append(' ');
      }
      boolean raised =
          glyph.box().height() < RAISED_SIZE * full
              && bottom - glyph.box().bottom() > RAISED_BY * full;
      text.append(raised ? "[" + glyph.text() + "]" : glyph.text());
      previous = glyph;
    }
    return text.toString();
  }

  private static boolean isApart(Glyph previous, Glyph glyph) {
    double gap = glyph.box().x() - previous.box().right();
    return gap > WORD_GAP * Math.min(glyph.box().height(), previous.box().height());
  }

  private static boolean isOnLine(Glyph glyph, List<Glyph> line) {
    BoundingBox box = glyph.box();
    BoundingBox reference = line.get(0).box();
    return box.sharedHeight(reference) >= SAME_LINE * Math.min(box.height(), reference.height());
  }
}
