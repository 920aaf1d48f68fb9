package org.gouji.degrade;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * What a reader of the paper left on it: lines under words, ticks and rings in red or blue pen, and
 * now and then a broad yellow stroke of a marker.
 *
 * @param count number of marks
 */
record PenMarks(int count) implements Effect {

  private static final List<Color> PENS =
      List.of(new Color(208, 36, 44), new Color(40, 62, 190), new Color(20, 80, 160));
  private static final Color MARKER = new Color(252, 236, 60);

  @Override
  public Picture on(Picture page, Chance chance) {
    for (int i = 0; i < count; i++) {
      boolean marker = chance.happens(0.2);
      Color colour = marker ? MARKER : PENS.get(chance.below(PENS.size()));
      double width = page.pixels(marker ? 4 : chance.between(0.4, 0.8));
      Path2D path = marker ? line(page, chance) : mark(page, chance);
      Ink.draw(page, colour, marker ? 0.8 : 0.9, graphics -> stroke(graphics, path, width));
    }
    return page;
  }

  private static void stroke(Graphics2D graphics, Path2D path, double width) {
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
  }

  private static Path2D mark(Picture page, Chance chance) {
    return switch (chance.below(3)) {
      case 0 -> line(page, chance);
      case 1 -> tick(page, chance);
      default -> ring(page, chance);
    };
  }

  private static Path2D line(Picture page, Chance chance) {
    double x = page.width() * chance.between(0.12, 0.6);
    double y = page.height() * chance.between(0.1, 0.9);
    double length = page.pixels(chance.between(15, 60));
    Path2D line = new Path2D.Double();
    line.moveTo(x, y);
    line.curveTo(
        x + length / 3,
        y + page.pixels(chance.eitherSign(0, 1)),
        x + 2 * length / 3,
        y + page.pixels(chance.eitherSign(0, 1)),
        x + length,
        y + page.pixels(chance.eitherSign(0, 1.5)));
    return line;
  }

  private static Path2D tick(Picture page, Chance chance) {
    double x = page.width() * chance.between(0.1, 0.85);
    double y = page.height() * chance.between(0.1, 0.9);
    double size = page.pixels(chance.between(3, 7));
    Path2D tick = new Path2D.Double();
    tick.moveTo(x, y);
    tick.lineTo(x + 0.4 * size, y + 0.5 * size);
    tick.lineTo(x + 1.3 * size, y - 0.8 * size);
    return tick;
  }

  private static Path2D ring(Picture page, Chance chance) {
    double x = page.width() * chance.between(0.15, 0.85);
    double y = page.height() * chance.between(0.1, 0.9);
    double wide = page.pixels(chance.between(5, 10));
    double high = page.pixels(chance.between(3, 5));
    Path2D ring = new Path2D.Double();
    ring.moveTo(x - wide, y);
    ring.curveTo(x - wide, y - 1.3 * high, x + wide, y - 1.2 * high, x + wide, y);
    ring.curveTo(
        x + wide, y + 1.3 * high, x - wide, y + 1.2 * high, x - 0.9 * wide, y - 0.2 * high);
    return ring;
  }
}
