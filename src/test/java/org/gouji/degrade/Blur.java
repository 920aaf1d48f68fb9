package org.gouji.degrade;

/**
 * A lens out of focus, or paper off the glass: Gaussian.
 *
 * @param sigma standard deviation in pixels of the scan
 */
record Blur(double sigma) implements Effect {

  @Override
  public Picture on(Picture page, Chance chance) {
    int[] kernel = kernel();
    int[] across = new int[page.rgb().length];
    pass(page.rgb(), across, page.width(), page.height(), 1, page.width(), kernel);
    pass(across, page.rgb(), page.height(), page.width(), page.width(), 1, kernel);
    return page;
  }

  /** Weights from the middle outwards, that add up to 65536 over both sides. */
  private int[] kernel() {
    int radius = (int) Math.ceil(3 * sigma);
    double[] weights = new double[radius + 1];
    double sum = 0;
    for (int i = 0; i <= radius; i++) {
      weights[i] = Math.exp(-i * i / (2 * sigma * sigma));
      sum += i == 0 ? weights[i] : 2 * weights[i];
    }
    int[] kernel = new int[radius + 1];
    int rest = 1 << 16;
    for (int i = radius; i > 0; i--) {
      kernel[i] = (int) Math.round(weights[i] / sum * (1 << 16));
      rest -= 2 * kernel[i];
    }
    kernel[0] = rest;
    return kernel;
  }

  /**
   * @param along number of pixels in the direction of the pass
   * @param lines number of such lines
   * @param step from a pixel to the next along the line
   * @param jump from a line to the next
   */
  private static void pass(
      int[] from, int[] to, int along, int lines, int step, int jump, int[] kernel) {
    for (int line = 0; line < lines; line++) {
      int start = line * jump;
      for (int i = 0; i < along; i++) {
        int pixel = from[start + i * step];
        int red = kernel[0] * ((pixel >> 16) & 0xFF);
        int green = kernel[0] * ((pixel >> 8) & 0xFF);
        int blue = kernel[0] * (pixel & 0xFF);
        for (int k = 1; k < kernel.length; k++) {
          int before = from[start + Math.max(0, i - k) * step];
          int after = from[start + Math.min(along - 1, i + k) * step];
          red += kernel[k] * (((before >> 16) & 0xFF) + ((after >> 16) & 0xFF));
          green += kernel[k] * (((before >> 8) & 0xFF) + ((after >> 8) & 0xFF));
          blue += kernel[k] * ((before & 0xFF) + (after & 0xFF));
        }
        to[start + i * step] = half(red) << 16 | half(green) << 8 | half(blue);
      }
    }
  }

  private static int half(int sum) {
    return (sum + (1 << 15)) >> 16;
  }
}
