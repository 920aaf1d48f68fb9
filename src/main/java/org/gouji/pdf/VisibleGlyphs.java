package org.gouji.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.geometry.BoundingBox;

/**
 * The characters that a reader of the page sees: not those painted in invisible mode, off the page
 * or under an image, and not twice those painted twice for boldness.
 */
final class VisibleGlyphs {

  /**
   * Two equal characters sharing this much of the smaller one's width and height are one, painted
   * twice. Fake bold shifts by 0.02–0.05 em (overlap above 0.9); neighbouring equal figures of a
   * condensed font overlap by less than 0.2.
   */
  private static final double SAME_PLACE = 0.7;

  /**
   * Characters larger than this times the usual height may be a watermark, if others lie under
   * them. Titles are 1.4 to 2.2 times as high and lie on nothing.
   */
  private static final double OVERLAY = 2;

  private VisibleGlyphs() {}

  static List<Glyph> of(PageMarks marks) {
    List<Glyph> seen = new ArrayList<>();
    for (Glyph glyph : marks.glyphs()) {
      if (glyph.visible() && !glyph.isSpace() && !isCovered(glyph, marks)) {
        seen.add(glyph);
      }
    }
    return withoutOverlays(withoutRepeats(seen));
  }

  private static boolean isCovered(Glyph glyph, PageMarks marks) {
    return marks.images().stream()
            .anyMatch(
                image ->
                    image.opaque()
                        && image.order() > glyph.order()
                        && image.box().containsCenterOf(glyph.box()))
        || marks.covers().stream()
            .anyMatch(
                cover ->
                    cover.order() > glyph.order() && cover.box().containsCenterOf(glyph.box()));
  }

  /** Leaves out large characters that lie across smaller ones: watermarks. */
  private static List<Glyph> withoutOverlays(List<Glyph> glyphs) {
    double[] heights =
        glyphs.stream().mapToDouble(glyph -> glyph.box().height()).sorted().toArray();
    double usual = heights.length == 0 ? 0 : heights[heights.length / 2];
    return glyphs.stream().filter(glyph -> !isOverlay(glyph, usual, glyphs)).toList();
  }

  private static boolean isOverlay(Glyph glyph, double usual, List<Glyph> glyphs) {
    return glyph.box().height() > OVERLAY * usual
        && glyphs.stream()
                .filter(other -> other.box().height() < glyph.box().height() / 2)
                .filter(other -> glyph.box().containsCenterOf(other.box()))
                .count()
            >= 2;
  }

  private static List<Glyph> withoutRepeats(List<Glyph> glyphs) {
    List<Glyph> byPlace = new ArrayList<>(glyphs);
    byPlace.sort(Comparator.comparingDouble((Glyph glyph) -> glyph.box().x()));
    List<Glyph> repeats = new ArrayList<>();
    for (int i = 0; i < byPlace.size(); i++) {
      Glyph glyph = byPlace.get(i);
      for (int j = i + 1; j < byPlace.size(); j++) {
        Glyph next = byPlace.get(j);
        if (next.box().x() > glyph.box().right()) {
          break;
        }
        if (isRepeat(glyph, next)) {
          repeats.add(next);
        }
      }
    }
    if (repeats.isEmpty()) {
      return glyphs;
    }
    java.util.Set<Integer> orders = new java.util.HashSet<>();
    repeats.forEach(glyph -> orders.add(glyph.order()));
    return glyphs.stream().filter(glyph -> !orders.contains(glyph.order())).toList();
  }

  private static boolean isRepeat(Glyph a, Glyph b) {
    if (!a.text().equals(b.text())) {
      return false;
    }
    BoundingBox one = a.box();
    BoundingBox other = b.box();
    return one.sharedWidth(other) > SAME_PLACE * Math.min(one.width(), other.width())
        && one.sharedHeight(other) > SAME_PLACE * Math.min(one.height(), other.height());
  }
}
