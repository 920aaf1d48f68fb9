package org.gouji.degrade;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A page on its way from print to scan. Effects may change its pixels in place.
 *
 * @param image of type {@code TYPE_INT_RGB}
 * @param dpi pixels per inch
 */
record Picture(BufferedImage image, double dpi) {

  private static final double MILLIMETRES_PER_INCH = 25.4;

  Picture {
    if (image.getType() != BufferedImage.TYPE_INT_RGB) {
      throw new IllegalArgumentException("not TYPE_INT_RGB: " + image.getType());
    }
  }

  /** A black picture. */
  static Picture ofSize(int width, int height, double dpi) {
    return new Picture(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), dpi);
  }

  /** {@return {@code image} copied where it has another type} */
  static Picture of(BufferedImage image, double dpi) {
    if (image.getType() == BufferedImage.TYPE_INT_RGB) {
      return new Picture(image, dpi);
    }
    Picture copy = ofSize(image.getWidth(), image.getHeight(), dpi);
    Graphics2D graphics = copy.image.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /**
   * {@return the pixels themselves, row by row, {@code 0xRRGGBB}; the highest byte means nothing}
   */
  int[] rgb() {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** {@return a length on paper in pixels} */
  double pixels(double millimetres) {
    return millimetres * dpi / MILLIMETRES_PER_INCH;
  }

  Graphics2D graphics() {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return graphics;
  }

  /** {@return brightness of a pixel, 0 black to 255 white (ITU-R BT.601)} */
  static int luma(int rgb) {
    int red = (rgb >> 16) & 0xFF;
    int green = (rgb >> 8) & 0xFF;
    int blue = rgb & 0xFF;
    return (299 * red + 587 * green + 114 * blue + 500) / 1000;
  }

  static int rgb(double red, double green, double blue) {
    return level(red) << 16 | level(green) << 8 | level(blue);
  }

  private static int level(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }
}
