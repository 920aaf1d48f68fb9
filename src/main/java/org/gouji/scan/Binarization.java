package org.gouji.scan;

/** Tells print from paper by Sauvola's local threshold. */
final class Binarization {

  /** Sauvola's k: 0.2 keeps faint strokes; 0.5, his own, loses thin ones on the 150 dpi samples. */
  private static final double K = 0.22;

  private static final double RANGE = 128;

  /** Anything lighter than this on evened paper (255) is not print, whatever its surroundings. */
  private static final int LIGHTEST_PRINT = 205;

  private Binarization() {}

  /**
   * {@return for each pixel whether it is print}
   *
   * @param radius half the side of the window, in pixels: larger than a stroke is wide
   */
  static boolean[] print(GrayImage image, int radius) {
    int width = image.width();
    int height = image.height();
    int[] sums = new int[width];
    int[] squares = new int[width];
    boolean[] print = new boolean[width * height];
    Sums along = new Sums(width);
    for (int y = 0; y < Math.min(height, radius); y++) {
      addRow(image, y, 1, sums, squares);
    }
    for (int y = 0; y < height; y++) {
      if (y + radius < height) {
        addRow(image, y + radius, 1, sums, squares);
      }
      if (y - radius - 1 >= 0) {
        addRow(image, y - radius - 1, -1, sums, squares);
      }
      int rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
      along.fill(sums, squares);
      thresholdRow(image, y, radius, rows, along, print);
    }
    return print;
  }

  private static void addRow(GrayImage image, int y, int sign, int[] sums, int[] squares) {
    byte[] levels = image.levels();
    int row = y * image.width();
    for (int x = 0; x < sums.length; x++) {
      int level = levels[row + x] & 0xff;
      sums[x] += sign * level;
      squares[x] += sign * level * level;
    }
  }

  /**
   * Sums from the left edge of a row. Those of the squares may overflow; differences over a window,
   * at most 255 * 255 for each of its pixels, do not.
   */
  private static final class Sums {

    private final int[] sum;
    private final int[] square;

    Sums(int width) {
      sum = new int[width + 1];
      square = new int[width + 1];
    }

    void fill(int[] sums, int[] squares) {
      int levels = 0;
      int squared = 0;
      for (int x = 0; x < sums.length; x++) {
        levels += sums[x];
        squared += squares[x];
        sum[x + 1] = levels;
        square[x + 1] = squared;
      }
    }
  }

  private static void thresholdRow(
      GrayImage image, int y, int radius, int rows, Sums along, boolean[] print) {
    int width = image.width();
    byte[] levels = image.levels();
    int[] sum = along.sum;
    int[] square = along.square;
    for (int x = 0; x < width; x++) {
      int level = levels[y * width + x] & 0xff;
      if (level > LIGHTEST_PRINT) {
        continue;
      }
      int from = Math.max(0, x - radius);
      int to = Math.min(width - 1, x + radius) + 1;
      double count = (double) rows * (to - from);
      double mean = (sum[to] - sum[from]) / count;
      double variance = (square[to] - square[from]) / count - mean * mean;
      double deviation = Math.sqrt(Math.max(0, variance));
      print[y * width + x] = level < mean * (1 + K * (deviation / RANGE - 1));
    }
  }
}
