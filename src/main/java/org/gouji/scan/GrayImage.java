package org.gouji.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A picture of 8-bit gray levels, 0 black, 255 white, rows from the top. The array is the picture:
 * whoever fills it hands it over and keeps no copy.
 */
public final class GrayImage {

  /** Rows and columns that the fastest cache holds together. */
  private static final int BLOCK = 32;

  private final int width;
  private final int height;
  private final byte[] levels;

  GrayImage(int width, int height, byte[] levels) {
    if (width < 1 || height < 1 || levels.length != width * height) {
      throw new IllegalArgumentException(
          "%d levels do not make a picture of %d x %d".formatted(levels.length, width, height));
    }
    this.width = width;
    this.height = height;
    this.levels = levels;
  }

  /** A white picture. */
  public static GrayImage white(int width, int height) {
    byte[] levels = new byte[width * height];
    Arrays.fill(levels, (byte) 255);
    return new GrayImage(width, height, levels);
  }

  /** {@return pixels in a row} */
  public int width() {
    return width;
  }

  /** {@return rows} */
  public int height() {
    return height;
  }

  /** {@return the level at a pixel of the picture, 0..255} */
  public int at(int x, int y) {
    return levels[y * width + x] & 0xff;
  }

  /** {@return the level at a pixel, white outside the picture} */
  public int atOrWhite(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 255 : levels[y * width + x] & 0xff;
  }

  /**
   * {@return the level between pixels by bilinear interpolation; pixel middles at whole numbers}
   */
  public double between(double x, double y) {
    int x0 = (int) Math.floor(x);
    int y0 = (int) Math.floor(y);
    double fx = x - x0;
    double fy = y - y0;
    double top = atOrWhite(x0, y0) * (1 - fx) + atOrWhite(x0 + 1, y0) * fx;
    double bottom = atOrWhite(x0, y0 + 1) * (1 - fx) + atOrWhite(x0 + 1, y0 + 1) * fx;
    return top * (1 - fy) + bottom * fy;
  }

  void set(int x, int y, int level) {
    levels[y * width + x] = (byte) level;
  }

  byte[] levels() {
    return levels;
  }

  /**
   * {@return the part from {@code left}, {@code top} of the given size; what lies outside is white}
   */
  public GrayImage part(int left, int top, int partWidth, int partHeight) {
    GrayImage part = white(partWidth, partHeight);
    int from = Math.max(0, -left);
    int to = Math.min(partWidth, width - left);
    for (int y = Math.max(0, -top); y < partHeight && top + y < height && from < to; y++) {
      System.arraycopy(
          levels, (top + y) * width + left + from, part.levels, y * partWidth + from, to - from);
    }
    return part;
  }

  /** {@return this picture with another laid on it at {@code left}, {@code top}} */
  public GrayImage with(GrayImage other, int left, int top) {
    GrayImage both = new GrayImage(width, height, levels.clone());
    for (int y = Math.max(0, -top); y < other.height && top + y < height; y++) {
      for (int x = Math.max(0, -left); x < other.width && left + x < width; x++) {
        both.levels[(top + y) * width + left + x] = other.levels[y * other.width + x];
      }
    }
    return both;
  }

  /**
   * {@return the picture at another size} Shrinking averages the pixels covered, growing
   * interpolates.
   */
  public GrayImage scaled(int newWidth, int newHeight) {
    if (newWidth == width && newHeight == height) {
      return this;
    }
    return new Resampling(height, newHeight).rows(new Resampling(width, newWidth).columns(this));
  }

  /** {@return the picture mirrored at its main diagonal: rows become columns} */
  public GrayImage transposed() {
    byte[] turned = new byte[levels.length];
    // Block by block: pixels that are neighbours in one picture lie far apart in the other.
    for (int top = 0; top < height; top += BLOCK) {
      for (int left = 0; left < width; left += BLOCK) {
        for (int x = left; x < Math.min(width, left + BLOCK); x++) {
          for (int y = top; y < Math.min(height, top + BLOCK); y++) {
            turned[x * height + y] = levels[y * width + x];
          }
        }
      }
    }
    return new GrayImage(height, width, turned);
  }

  /** {@return a copy for people to look at} */
  public BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(levels, 0, samples, 0, levels.length);
    return image;
  }

  /** {@return the picture turned clockwise by so many quarter turns} */
  public GrayImage turned(int quarters) {
    int turns = Math.floorMod(quarters, 4);
    if (turns == 0) {
      return this;
    }
    byte[] turned = new byte[levels.length];
    int newWidth = turns == 2 ? width : height;
    int newHeight = turns == 2 ? height : width;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int tx = turns == 1 ? height - 1 - y : turns == 2 ? width - 1 - x : y;
        int ty = turns == 1 ? x : turns == 2 ? height - 1 - y : width - 1 - x;
        turned[ty * newWidth + tx] = levels[y * width + x];
      }
    }
    return new GrayImage(newWidth, newHeight, turned);
  }

  /** {@return the picture smoothed with the 3 x 3 kernel (1 2 1)/4 in both directions} */
  public GrayImage smoothed() {
    byte[] rows = new byte[levels.length];
    for (int y = 0; y < height; y++) {
      int row = y * width;
      for (int x = 0; x < width; x++) {
        int left = levels[row + Math.max(0, x - 1)] & 0xff;
        int right = levels[row + Math.min(width - 1, x + 1)] & 0xff;
        rows[row + x] = (byte) ((left + 2 * (levels[row + x] & 0xff) + right + 2) >> 2);
      }
    }
    byte[] both = new byte[levels.length];
    for (int y = 0; y < height; y++) {
      int above = Math.max(0, y - 1) * width;
      int below = Math.min(height - 1, y + 1) * width;
      int row = y * width;
      for (int x = 0; x < width; x++) {
        both[row + x] =
            (byte)
                (((rows[above + x] & 0xff)
                        + 2 * (rows[row + x] & 0xff)
                        + (rows[below + x] & 0xff)
                        + 2)
                    >> 2);
      }
    }
    return new GrayImage(width, height, both);
  }
}
