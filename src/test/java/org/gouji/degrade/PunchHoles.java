package org.gouji.degrade;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/**
 * Holes of a hole punch at the left edge, through which the lid is seen (ISO 838: 6 mm wide, 80 mm
 * apart, 12 mm from the edge).
 *
 * @param count 2 or 4
 */
record PunchHoles(int count) implements Effect {

  private static final double DIAMETER = 6;
  private static final double APART = 80;
  private static final double FROM_EDGE = 12;

  @Override
  public Picture on(Picture page, Chance chance) {
    Graphics2D graphics = page.graphics();
    int shade = chance.happens(0.6) ? 20 + chance.below(40) : 150 + chance.below(60);
    graphics.setColor(new Color(shade, shade, shade));
    double size = page.pixels(DIAMETER);
    double x = page.pixels(FROM_EDGE + chance.eitherSign(0, 2)) - size / 2;
    double middle = page.height() / 2.0 + page.pixels(chance.eitherSign(0, 4));
    for (int i = 0; i < count; i++) {
      double y = middle + page.pixels((i - (count - 1) / 2.0) * APART) - size / 2;
      graphics.fill(new Ellipse2D.Double(x, y, size, size));
    }
    graphics.dispose();
    return page;
  }
}
