package org.gouji.degrade;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.function.Consumer;

/** Translucent ink over print: what is black below stays black. */
final class Ink {

  private Ink() {}

  /**
   * Draws on {@code page} with an ink.
   *
   * @param colour of the ink on white paper
   * @param opacity 0 nothing to 1 that colour
   * @param drawing draws with the colour of the graphics
   */
  static void draw(Picture page, Color colour, double opacity, Consumer<Graphics2D> drawing) {
    Picture layer = Picture.ofSize(page.width(), page.height(), page.dpi());
    Graphics2D graphics = layer.graphics();
    graphics.setColor(Color.WHITE);
    drawing.accept(graphics);
    graphics.dispose();
    int[] amount = layer.rgb();
    PixelEffect.everywhere(
        page,
        (rgb, x, y) -> {
          int there = amount[y * page.width() + x] & 0xFF;
          if (there == 0) {
            return rgb;
          }
          double share = opacity * there / 255;
          return PixelEffect.times(
              rgb,
              1 - share * (255 - colour.getRed()) / 255,
              1 - share * (255 - colour.getGreen()) / 255,
              1 - share * (255 - colour.getBlue()) / 255);
        });
  }
}
