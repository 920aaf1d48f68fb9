package org.gouji.review.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The page on which a made-up table is printed, and where its cells are. Lengths are points. */
final class MadeUpPage {

  static final double WIDTH = 595.3;
  static final double HEIGHT = 841.9;

  private static final int PIXELS_PER_POINT = 2;
  private static final double LEFT = 56;
  private static final double TOP = 190;
  private static final double LABEL_WIDTH = 170;
  private static final double CELL_WIDTH = 45;
  private static final double CELL_HEIGHT = 34;

  private MadeUpPage() {}

  /** {@return x, y, width and height of a cell} */
  static double[] box(int row, int column) {
    return new double[] {
      LEFT + LABEL_WIDTH + column * CELL_WIDTH, TOP + row * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT
    };
  }

  /** Paints the page. */
  static void paint(Path file, String title, MadeUpTable table) throws IOException {
    BufferedImage picture =
        new BufferedImage(
            (int) (WIDTH * PIXELS_PER_POINT),
            (int) (HEIGHT * PIXELS_PER_POINT),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = picture.createGraphics();
    ink.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    ink.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
    ink.setColor(new Color(0xfbfaf6));
    ink.fillRect(0, 0, (int) WIDTH + 1, (int) HEIGHT + 1);
    ink.setColor(new Color(0x222222));
    ink.setStroke(new BasicStroke(0.6f));
    ink.setFont(font(15));
    ink.drawString(title, (float) LEFT, 90);
    ink.setFont(font(11));
    ink.drawString("三、收到和处理政府信息公开申请情况", (float) LEFT, 130);
    for (int column = 0; column < MadeUpTable.COLUMNS.size(); column++) {
      double[] box = box(-1, column);
      cell(ink, box, own(MadeUpTable.COLUMNS.get(column)), 7.5f);
    }
    for (int row = 0; row < MadeUpTable.ROWS.size(); row++) {
      label(ink, row);
      for (int column = 0; column < MadeUpTable.COLUMNS.size(); column++) {
        cell(ink, box(row, column), Integer.toString(table.at(row, column)), 11);
      }
    }
    ink.dispose();
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(picture, "jpg", file.toFile());
  }

  private static String own(String label) {
    return label.substring(label.lastIndexOf('›') + 1).strip();
  }

  private static void label(Graphics2D ink, int row) {
    double[] box = {LEFT, TOP + row * CELL_HEIGHT, LABEL_WIDTH, CELL_HEIGHT};
    String own = own(MadeUpTable.ROWS.get(row));
    cell(ink, box, own.length() > 20 ? own.substring(0, 20) : own, 8);
  }

  private static void cell(Graphics2D ink, double[] box, String text, float size) {
    ink.draw(new java.awt.geom.Rectangle2D.Double(box[0], box[1], box[2], box[3]));
    ink.setFont(font(size));
    double width = ink.getFontMetrics().stringWidth(text);
    ink.drawString(
        text, (float) (box[0] + (box[2] - width) / 2), (float) (box[1] + box[3] / 2 + size / 3));
  }

  private static Font font(float size) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
  }
}
