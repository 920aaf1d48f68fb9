package org.gouji.scan;

/**
 * A picture in which level lines are sought: its darkness, averaged over a few columns along the
 * lines, so that noise fades and a line of any length stays as dark as it is.
 */
final class LinePicture {

  /** Half of the window: 2.4 pt together, shorter than a dash or a gap. */
  private static final int HALF_WINDOW = 2;

  private final int width;
  private final int height;
  private final byte[] darkness;

  LinePicture(GrayImage image) {
    this.width = image.width();
    this.height = image.height();
    this.darkness = new byte[width * height];
    int window = 2 * HALF_WINDOW + 1;
    for (int y = 0; y < height; y++) {
      int sum = 0;
      for (int x = 0; x < Math.min(width, HALF_WINDOW); x++) {
        sum += 255 - image.at(x, y);
      }
      for (int x = 0; x < width; x++) {
        sum += x + HALF_WINDOW < width ? 255 - image.at(x + HALF_WINDOW, y) : 0;
        sum -= x - HALF_WINDOW - 1 >= 0 ? 255 - image.at(x - HALF_WINDOW - 1, y) : 0;
        darkness[y * width + x] = (byte) (sum / window);
      }
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** {@return the mean darkness around a pixel, 0 white to 255 black; 0 outside the picture} */
  int at(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : darkness[y * width + x] & 0xff;
  }
}
