package org.gouji.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageRaster;
import org.gouji.page.Ruling;

/**
 * For looking, not a test: straightens pictures of pages and draws rulings and marks onto them.
 * Arguments: output folder, then pictures, each of an A4 page.
 */
final class ScanPictures {

  private ScanPictures() {}

  public static void main(String[] arguments) throws IOException {
    Path output = Files.createDirectories(Path.of(arguments[0]));
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      BufferedImage image = ImageIO.read(file.toFile());
      boolean portrait = image.getHeight() > image.getWidth();
      PageRaster raster =
          new PageRaster(1, portrait ? 595.3 : 841.9, portrait ? 841.9 : 595.3, image);
      long start = System.nanoTime();
      StraightPage page = new PageStraightener(line -> 1).straighten(raster);
      long millis = (System.nanoTime() - start) / 1_000_000;
      System.out.printf(
          "%s %d ms, noise %.1f, %d rulings, %d marks%n",
          file.getFileName(), millis, page.noise(), page.rulings().size(), page.marks().size());
      ImageIO.write(
          drawn(page), "png", output.resolve(String.valueOf(file.getFileName())).toFile());
    }
  }

  static BufferedImage drawn(StraightPage page) {
    GrayImage gray = page.picture();
    BufferedImage image =
        new BufferedImage(gray.width(), gray.height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < gray.height(); y++) {
      for (int x = 0; x < gray.width(); x++) {
        image.setRGB(x, y, gray.at(x, y) * 0x010101);
      }
    }
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0, 160, 0, 140));
    for (Mark mark : page.marks()) {
      graphics.drawRect(mark.left() - 1, mark.top() - 1, mark.width() + 1, mark.height() + 1);
    }
    for (Ruling ruling : page.rulings()) {
      BoundingBox box = ruling.box();
      double scale = page.pixelsPerPoint();
      graphics.setColor(
          ruling.isHorizontal() ? new Color(255, 0, 0, 170) : new Color(0, 0, 255, 170));
      graphics.fillRect(
          (int) (box.x() * scale),
          (int) (box.y() * scale),
          Math.max(3, (int) (box.width() * scale)),
          Math.max(3, (int) (box.height() * scale)));
    }
    graphics.dispose();
    return image;
  }
}
