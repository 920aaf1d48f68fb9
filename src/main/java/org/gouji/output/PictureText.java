package org.gouji.output;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Small text in the cells of a picture: ids top left, the value bottom right. */
final class PictureText {

  /** Dots; 8 is the least at which letters of a sans-serif face are told apart. */
  private static final float ID_SIZE = 8.5f;

  private static final float VALUE_SIZE = 13;
  private static final double MARGIN = 2;

  /** An id that does not fit is narrowed, but not below this, where letters run together. */
  private static final double NARROWEST = 0.6;

  private final Font idFont = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(ID_SIZE);
  private final Font valueFont = new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(VALUE_SIZE);

  /** Writes into {@code cell} and not beyond it, in the current colour. */
  void label(Graphics2D graphics, Rectangle2D cell, List<String> ids, String value) {
    Shape clip = graphics.getClip();
    graphics.clip(cell);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    double baseline = cell.getY() + ID_SIZE;
    for (String id : ids) {
      write(graphics, idFont, id, cell.getX() + MARGIN, baseline, cell.getWidth() - 2 * MARGIN);
      baseline += ID_SIZE;
    }
    double width = width(graphics, valueFont, value);
    write(
        graphics,
        valueFont,
        value,
        Math.max(cell.getX() + MARGIN, cell.getMaxX() - MARGIN - width),
        cell.getMaxY() - MARGIN,
        cell.getWidth() - 2 * MARGIN);
    graphics.setClip(clip);
  }

  private static void write(
      Graphics2D graphics, Font font, String text, double x, double baseline, double room) {
    if (text.isEmpty()) {
      return;
    }
    double squeeze = Math.max(NARROWEST, Math.min(1, room / width(graphics, font, text)));
    graphics.setFont(font.deriveFont(AffineTransform.getScaleInstance(squeeze, 1)));
    graphics.drawString(text, (float) x, (float) baseline);
  }

  private static double width(Graphics2D graphics, Font font, String text) {
    FontRenderContext context = graphics.getFontRenderContext();
    return text.isEmpty() ? 0 : new TextLayout(text, font, context).getAdvance();
  }
}
