package org.gouji.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.gouji.page.PageRaster;

/**
 * An A4 page with a ruled table of figures, drawn. The font is the one that PDFBox brings, so that
 * the machine needs none.
 */
public final class DrawnPage {

  /** Left edge of the table, in points. */
  public static final double LEFT = 90;

  /** Top edge of the table, in points. */
  public static final double TOP = 150;

  /** Width of a cell, in points. */
  public static final double CELL_WIDTH = 52;

  /** Height of a cell, in points. */
  public static final double CELL_HEIGHT = 24;

  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;

  private final double pixelsPerPoint;
  private final BufferedImage image;

  private DrawnPage(double dotsPerInch) {
    this.pixelsPerPoint = dotsPerInch / 72;
    this.image =
        new BufferedImage(
            (int) Math.round(WIDTH * pixelsPerPoint),
            (int) Math.round(HEIGHT * pixelsPerPoint),
            BufferedImage.TYPE_INT_RGB);
  }

  /** The page with these texts in the cells, turned clockwise about its middle. */
  public static DrawnPage of(String[][] cells, double dotsPerInch, double degrees) {
    DrawnPage page = new DrawnPage(dotsPerInch);
    Graphics2D graphics = page.graphics();
    graphics.rotate(Math.toRadians(degrees), WIDTH / 2, HEIGHT / 2);
    graphics.setFont(font().deriveFont(11f));
    graphics.drawString("Report on the disclosure of information, a heading line", 90, 90);
    graphics.drawString("and a second line of running text above the table", 90, 110);
    graphics.setStroke(new BasicStroke(0.8f));
    int rows = cells.length;
    int columns = cells[0].length;
    for (int row = 0; row <= rows; row++) {
      double y = TOP + row * CELL_HEIGHT;
      graphics.draw(new java.awt.geom.Line2D.Double(LEFT, y, LEFT + columns * CELL_WIDTH, y));
    }
    for (int column = 0; column <= columns; column++) {
      double x = LEFT + column * CELL_WIDTH;
      graphics.draw(new java.awt.geom.Line2D.Double(x, TOP, x, TOP + rows * CELL_HEIGHT));
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        String text = cells[row][column];
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        graphics.drawString(
            text,
            (float) (LEFT + (column + 0.5) * CELL_WIDTH - width / 2),
            (float) (TOP + (row + 0.5) * CELL_HEIGHT + 4));
      }
    }
    graphics.dispose();
    return page;
  }

  private Graphics2D graphics() {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.transform(AffineTransform.getScaleInstance(pixelsPerPoint, pixelsPerPoint));
    return graphics;
  }

  private static Font font() {
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream stream = DrawnPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("PDFBox brings no font any more: " + name);
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Adds grain to every pixel: gray paper, normally distributed noise. */
  public DrawnPage grainy(double deviation, long seed) {
    Random random = new Random(seed);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int level = (image.getRGB(x, y) & 0xff) * 215 / 255 + 10;
        int noisy = (int) Math.round(level + random.nextGaussian() * deviation);
        image.setRGB(x, y, Math.max(0, Math.min(255, noisy)) * 0x010101);
      }
    }
    return this;
  }

  /** Puts a red ring of ink over part of the table, as a seal does: it darkens what it covers. */
  public DrawnPage sealed(double x, double y, double radius) {
    for (int py = 0; py < image.getHeight(); py++) {
      for (int px = 0; px < image.getWidth(); px++) {
        double distance = Math.hypot(px / pixelsPerPoint - x, py / pixelsPerPoint - y);
        if (Math.abs(distance - radius) < 3) {
          int level = image.getRGB(px, py) & 0xff;
          image.setRGB(px, py, (level * 225 / 255) << 16 | (level * 45 / 255) * 0x0101);
        }
      }
    }
    return this;
  }

  /** {@return the page, displayed turned clockwise by so many quarters} */
  public PageRaster raster(int quarters) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean aside = quarters % 2 != 0;
    BufferedImage turned =
        new BufferedImage(aside ? height : width, aside ? width : height, image.getType());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int tx =
            quarters == 0 ? x : quarters == 1 ? height - 1 - y : quarters == 2 ? width - 1 - x : y;
        int ty =
            quarters == 0 ? y : quarters == 1 ? x : quarters == 2 ? height - 1 - y : width - 1 - x;
        turned.setRGB(tx, ty, image.getRGB(x, y));
      }
    }
    return new PageRaster(1, aside ? HEIGHT : WIDTH, aside ? WIDTH : HEIGHT, turned);
  }
}
