package org.gouji.scan;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Evens out the light: every pixel is divided by the level of the paper around it, what is not
 * paper (the table under a photograph, the black border of a scan) becomes white, and faint print
 * is stretched so that its core is dark.
 */
final class Lighting {

  /** Share of the page's pixels taken as the core of its print; a table page has 3 to 8 % ink. */
  private static final double CORE_SHARE = 0.01;

  private static final int LIGHTEST_PRINT = 200;

  /** Faint print is darkened by at most this factor: beyond it, paper texture becomes print. */
  private static final double MOST_GAIN = 2.5;

  /**
   * Paper in the darkest corner of the photographs in the samples is 0.55 of the page's median, the
   * surface around it below 0.3.
   */
  private static final double NOT_PAPER = 0.42;

  private final GrayImage image;
  private final int block;
  private final int columns;
  private final int rows;
  private final int[] paper;

  private Lighting(GrayImage image, double dotsPerInch) {
    this.image = image;
    // Wider than a character's strokes and narrower than the gradients of light.
    this.block = Math.max(8, (int) Math.round(dotsPerInch / 6));
    this.columns = (image.width() + block - 1) / block;
    this.rows = (image.height() + block - 1) / block;
    this.paper = new int[columns * rows];
  }

  static GrayImage evened(GrayImage image, double dotsPerInch) {
    Lighting lighting = new Lighting(image, dotsPerInch);
    lighting.measurePaper();
    boolean[] outside = lighting.outside();
    lighting.closeDarkBlocks();
    return stretched(lighting.divided(outside));
  }

  private void measurePaper() {
    int[] histogram = new int[256];
    for (int by = 0; by < rows; by++) {
      for (int bx = 0; bx < columns; bx++) {
        Arrays.fill(histogram, 0);
        int count = 0;
        for (int y = by * block; y < Math.min(image.height(), (by + 1) * block); y += 2) {
          for (int x = bx * block; x < Math.min(image.width(), (bx + 1) * block); x += 2) {
            histogram[image.at(x, y)]++;
            count++;
          }
        }
        paper[by * columns + bx] = Math.max(1, percentile(histogram, count, 0.8));
      }
    }
  }

  private static int percentile(int[] histogram, int count, double share) {
    int below = 0;
    for (int level = 0; level < histogram.length; level++) {
      below += histogram[level];
      if (below >= share * count) {
        return level;
      }
    }
    return 255;
  }

  /** {@return blocks that are dark and joined to the edge of the picture by dark blocks} */
  private boolean[] outside() {
    int[] sorted = paper.clone();
    Arrays.sort(sorted);
    double limit = NOT_PAPER * sorted[sorted.length * 2 / 3];
    boolean[] outside = new boolean[paper.length];
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < paper.length; i++) {
      int x = i % columns;
      int y = i / columns;
      boolean edge = x == 0 || y == 0 || x == columns - 1 || y == rows - 1;
      if (edge && paper[i] < limit) {
        outside[i] = true;
        open.add(i);
      }
    }
    while (!open.isEmpty()) {
      int i = open.remove();
      for (int next : neighbours(i)) {
        if (!outside[next] && paper[next] < limit) {
          outside[next] = true;
          open.add(next);
        }
      }
    }
    return grown(outside);
  }

  /** The edge of the paper is blurred over the blocks beside it. */
  private boolean[] grown(boolean[] blocks) {
    boolean[] grown = blocks.clone();
    for (int i = 0; i < blocks.length; i++) {
      if (blocks[i]) {
        for (int next : neighbours(i)) {
          grown[next] = true;
        }
      }
    }
    return grown;
  }

  private int[] neighbours(int i) {
    int x = i % columns;
    int y = i / columns;
    return new int[] {
      x > 0 ? i - 1 : i,
      x < columns - 1 ? i + 1 : i,
      y > 0 ? i - columns : i,
      y < rows - 1 ? i + columns : i
    };
  }

  /**
   * Grayscale closing over 3 x 3 blocks: a block full of bold print takes its neighbours' paper.
   */
  private void closeDarkBlocks() {
    int[] grown = extremes(paper, true);
    int[] shrunk = extremes(grown, false);
    System.arraycopy(shrunk, 0, paper, 0, paper.length);
  }

  private int[] extremes(int[] source, boolean largest) {
    int[] result = new int[source.length];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int extreme = source[y * columns + x];
        for (int ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny++) {
          for (int nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx++) {
            int level = source[ny * columns + nx];
            extreme = largest ? Math.max(extreme, level) : Math.min(extreme, level);
          }
        }
        result[y * columns + x] = extreme;
      }
    }
    return result;
  }

  private GrayImage divided(boolean[] outside) {
    int width = image.width();
    byte[] source = image.levels();
    GrayImage result = GrayImage.white(width, image.height());
    byte[] levels = result.levels();
    float[] above = new float[width];
    float[] below = new float[width];
    int known = -1;
    for (int y = 0; y < image.height(); y++) {
      double by = Math.min(rows - 1, Math.max(0, (y + 0.5) / block - 0.5));
      int y0 = (int) by;
      float fy = (float) (by - y0);
      if (y0 != known) {
        known = y0;
        interpolate(y0, above);
        interpolate(Math.min(rows - 1, y0 + 1), below);
      }
      for (int column = 0; column < columns; column++) {
        if (outside[y / block * columns + column]) {
          continue;
        }
        int row = y * width;
        for (int x = column * block; x < Math.min(width, (column + 1) * block); x++) {
          float here = above[x] * (1 - fy) + below[x] * fy;
          float level = (source[row + x] & 0xff) * 255f / here;
          levels[row + x] = (byte) Math.min(255, (int) (level + 0.5f));
        }
      }
    }
    return result;
  }

  /** The level of the paper at every column of the picture, in the middle of a row of blocks. */
  private void interpolate(int row, float[] levels) {
    for (int x = 0; x < levels.length; x++) {
      float bx = Math.min(columns - 1f, Math.max(0f, (x + 0.5f) / block - 0.5f));
      int x0 = (int) bx;
      int x1 = Math.min(columns - 1, x0 + 1);
      float fx = bx - x0;
      levels[x] = paper[row * columns + x0] * (1 - fx) + paper[row * columns + x1] * fx;
    }
  }

  /** {@return the level below which a quarter of the print lies, on a page with little of it} */
  private static int darkestQuarter(int[] histogram) {
    int print = 0;
    for (int level = 0; level < LIGHTEST_PRINT; level++) {
      print += histogram[level];
    }
    int[] darker = Arrays.copyOf(histogram, LIGHTEST_PRINT);
    return print == 0 ? 0 : percentile(darker, print, 0.25);
  }

  private static GrayImage stretched(GrayImage image) {
    int[] histogram = new int[256];
    byte[] levels = image.levels();
    for (int i = 0; i < levels.length; i += 3) {
      histogram[levels[i] & 0xff]++;
    }
    int core =
        Math.min(percentile(histogram, levels.length / 3, CORE_SHARE), darkestQuarter(histogram));
    double gain = Math.min(MOST_GAIN, 235.0 / Math.max(1, 255 - core));
    if (gain <= 1.1) {
      return image;
    }
    byte[] table = new byte[256];
    for (int level = 0; level < 256; level++) {
      table[level] = (byte) Math.max(0, Math.round(255 - (255 - level) * gain));
    }
    byte[] stretched = new byte[levels.length];
    for (int i = 0; i < levels.length; i++) {
      stretched[i] = table[levels[i] & 0xff];
    }
    return new GrayImage(image.width(), image.height(), stretched);
  }
}
