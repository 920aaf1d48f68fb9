package org.gouji.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * A picture in gray levels with red marks (seals, stamps, red pencil) taken out. A red mark is
 * light in the red channel, and a black character under it stays dark there, so a red pixel takes
 * the level of its red channel and no digit is lost with the seal.
 */
final class GrayConversion {

  /*
   * Redness is red minus the larger of green and blue, 0..255. JPEG noise on black text and the warm
   * cast of photographs stay below 20 on the samples; seal ink is above 60 even where it is thin.
   */
  private static final int NOT_RED = 20;
  private static final int SURELY_RED = 55;

  // Seal ink absorbs some red as well; its darkness is taken to 0.6, which a character under it
  // (red channel below 80) survives.
  private GrayConversion() {}

  static GrayImage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] levels = new byte[width * height];
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
        && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
        && buffer.getData().length == levels.length) {
      // The samples themselves: getRGB would apply the gamma of Java's linear gray colour space.
      System.arraycopy(buffer.getData(), 0, levels, 0, levels.length);
      return new GrayImage(width, height, levels);
    }
    if (image.getType() == BufferedImage.TYPE_INT_RGB
        && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
        && buffer.getData().length == levels.length) {
      int[] pixels = buffer.getData();
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) level(pixels[i]);
      }
      return new GrayImage(width, height, levels);
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        levels[y * width + x] = (byte) level(row[x]);
      }
    }
    return new GrayImage(width, height, levels);
  }

  private static int level(int argb) {
    int red = (argb >> 16) & 0xff;
    int green = (argb >> 8) & 0xff;
    int blue = argb & 0xff;
    if (red == green && green == blue) {
      return red;
    }
    int luminance = (299 * red + 587 * green + 114 * blue + 500) / 1000;
    int redness = red - Math.max(green, blue);
    if (redness <= NOT_RED) {
      return luminance;
    }
    int share = Math.min(SURELY_RED, redness) - NOT_RED;
    int lifted = Math.max(luminance, 255 - (255 - red) * 6 / 10);
    return luminance + (lifted - luminance) * share / (SURELY_RED - NOT_RED);
  }
}
