package org.gouji.degrade;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * The seal of an office (公章), anywhere over the print: a ring of 42 mm, a star, and strokes that
 * stand for the characters around it.
 *
 * @param opacity 0 nothing to 1 full red
 */
record RedSeal(double opacity) implements Effect {

  private static final Color RED = new Color(214, 32, 48);
  private static final double DIAMETER = 42;
  private static final int CHARACTERS = 11;

  @Override
  public Picture on(Picture page, Chance chance) {
    double x = page.width() * chance.between(0.25, 0.75);
    double y = page.height() * chance.between(0.2, 0.8);
    double turn = Math.toRadians(chance.eitherSign(0, 15));
    Ink.draw(page, RED, opacity, graphics -> stamp(graphics, page, x, y, turn, chance));
    return page;
  }

  private static void stamp(
      Graphics2D graphics, Picture page, double x, double y, double turn, Chance chance) {
    double radius = page.pixels(DIAMETER / 2);
    graphics.translate(x, y);
    graphics.rotate(turn);
    graphics.setStroke(new BasicStroke((float) page.pixels(1.2)));
    graphics.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    graphics.fill(star(radius * 0.33));
    graphics.setStroke(new BasicStroke((float) page.pixels(0.7)));
    AffineTransform middle = graphics.getTransform();
    for (int i = 0; i < CHARACTERS; i++) {
      graphics.setTransform(middle);
      graphics.rotate(Math.toRadians(-125 + 250.0 * i / (CHARACTERS - 1)));
      graphics.translate(0, -radius * 0.76);
      character(graphics, page.pixels(2.6), chance);
    }
  }

  private static Path2D star(double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 5; i++) {
      double angle = Math.PI * (0.8 * i - 0.5);
      double x = radius * Math.cos(angle);
      double y = radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    star.setWindingRule(Path2D.WIND_NON_ZERO);
    return star;
  }

  private static void character(Graphics2D graphics, double half, Chance chance) {
    Path2D strokes = new Path2D.Double();
    for (int i = 0; i < 4; i++) {
      double at = chance.between(-half, half);
      strokes.moveTo(-half, at);
      strokes.lineTo(half, at);
      double across = chance.between(-half, half);
      strokes.moveTo(across, -half);
      strokes.lineTo(across, half);
    }
    graphics.draw(strokes);
  }
}
