package org.gouji.degrade;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;

/**
 * The dark inside of a copier beside the paper, on some sides of the page, not quite parallel to
 * them.
 *
 * @param millimetres widest; less than the margin of the print
 */
record BlackBorders(double millimetres) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    int w = page.width();
    int h = page.height();
    Graphics2D graphics = page.graphics();
    graphics.setColor(new Color(0x1A1A1A));
    int sure = chance.below(4);
    for (int side = 0; side < 4; side++) {
      int one = (int) page.pixels(chance.between(0.3, 1) * millimetres);
      int other = (int) page.pixels(chance.between(0.3, 1) * millimetres);
      if (side != sure && chance.happens(0.5)) {
        continue;
      }
      graphics.fillPolygon(
          switch (side) {
            case 0 -> new Polygon(new int[] {0, w, w, 0}, new int[] {0, 0, one, other}, 4);
            case 1 -> new Polygon(new int[] {w, w, w - one, w - other}, new int[] {0, h, h, 0}, 4);
            case 2 -> new Polygon(new int[] {0, w, w, 0}, new int[] {h, h, h - one, h - other}, 4);
            default -> new Polygon(new int[] {0, 0, one, other}, new int[] {0, h, h, 0}, 4);
          });
    }
    graphics.dispose();
    return page;
  }
}
