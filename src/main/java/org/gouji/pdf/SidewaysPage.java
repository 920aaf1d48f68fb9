package org.gouji.pdf;

import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageFrame;
import org.gouji.page.Ruling;

/**
 * Turns a page whose text runs sideways or upside down, as landscape tables set on portrait pages
 * do, so that its text reads from left to right.
 */
final class SidewaysPage {

  /** Share of the characters that must run another way before the page is turned. */
  private static final double MOST = 0.7;

  private SidewaysPage() {}

  /** {@return quarter turns clockwise in which most of the text runs; 0 where it reads upright} */
  static int quarterTurns(List<Glyph> visible) {
    int[] counts = new int[4];
    visible.forEach(glyph -> counts[glyph.quarterTurns()]++);
    for (int turns = 1; turns < 4; turns++) {
      if (counts[turns] > MOST * visible.size()) {
        return turns;
      }
    }
    return 0;
  }

  /** {@return the marks of a page turned so that text running {@code turns} reads upright} */
  static PageMarks upright(PageMarks marks, int turns) {
    double w = marks.width();
    double h = marks.height();
    return new PageMarks(
        turns % 2 == 0 ? w : h,
        turns % 2 == 0 ? h : w,
        marks.glyphs().stream()
            .map(
                glyph ->
                    new Glyph(
                        glyph.text(),
                        turnedBack(glyph.box(), turns, w, h),
                        Math.floorMod(glyph.quarterTurns() - turns, 4),
                        glyph.visible(),
                        glyph.lightness(),
                        glyph.font(),
                        glyph.meant(),
                        glyph.order()))
            .toList(),
        marks.rulings().stream().map(ruling -> turnedBack(ruling, turns, w, h)).toList(),
        marks.images().stream()
            .map(
                image ->
                    new PlacedImage(
                        turnedBack(image.box(), turns, w, h),
                        image.image(),
                        Optional.empty(),
                        image.opaque(),
                        image.plain(),
                        image.order()))
            .toList(),
        marks.covers().stream()
            .map(cover -> new Cover(turnedBack(cover.box(), turns, w, h), cover.order()))
            .toList(),
        marks.drawings().stream().map(box -> turnedBack(box, turns, w, h)).toList());
  }

  /**
   * {@return the way back from the turned page to the displayed one of {@code width} x {@code
   * height}}
   */
  static PageFrame frame(int turns, double width, double height) {
    double turnedWidth = turns % 2 == 0 ? width : height;
    double turnedHeight = turns % 2 == 0 ? height : width;
    return box -> turnedBack(box, 4 - turns, turnedWidth, turnedHeight);
  }

  /** Turns a box of a page of {@code w} x {@code h} by {@code turns} quarters anticlockwise. */
  private static BoundingBox turnedBack(BoundingBox box, int turns, double w, double h) {
    return switch (Math.floorMod(turns, 4)) {
      case 1 -> new BoundingBox(box.y(), w - box.right(), box.height(), box.width());
      case 2 -> new BoundingBox(w - box.right(), h - box.bottom(), box.width(), box.height());
      case 3 -> new BoundingBox(h - box.bottom(), box.x(), box.height(), box.width());
      default -> box;
    };
  }

  private static Ruling turnedBack(Ruling ruling, int turns, double w, double h) {
    BoundingBox box = turnedBack(ruling.box(), turns, w, h);
    boolean horizontal = ruling.isHorizontal() == (turns % 2 == 0);
    return horizontal
        ? Ruling.horizontal(box.centerY(), box.x(), box.right(), ruling.thickness())
        : Ruling.vertical(box.centerX(), box.y(), box.bottom(), ruling.thickness());
  }
}
