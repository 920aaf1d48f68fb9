package org.gouji.scan;

/**
 * The angle of the lines of a page by projection profile: at the right angle, text lines and
 * rulings fall into few rows of the profile, so that it changes most from row to row.
 */
final class Skew {

  /** Scans in the samples lie within 2.5 degrees, photographs within 4. */
  private static final double MOST_DEGREES = 7;

  /** Lighter pixels are paper; darker ones count by their darkness, so that soft edges do too. */
  private static final int LIGHTEST = 200;

  private final int[] xs;
  private final int[] ys;
  private final double[] weights;
  private final int height;
  private final int width;

  private Skew(GrayImage image) {
    this.width = image.width();
    this.height = image.height();
    int count = 0;
    int[] x = new int[width * height];
    int[] y = new int[width * height];
    double[] weight = new double[width * height];
    for (int py = 0; py < height; py++) {
      for (int px = 0; px < width; px++) {
        if (image.at(px, py) < LIGHTEST) {
          x[count] = px;
          y[count] = py;
          weight[count] = (255 - image.at(px, py)) / 255.0;
          count++;
        }
      }
    }
    this.xs = java.util.Arrays.copyOf(x, count);
    this.ys = java.util.Arrays.copyOf(y, count);
    this.weights = java.util.Arrays.copyOf(weight, count);
  }

  /**
   * {@return by how many radians the lines fall to the right; 0 if the page shows no lines}
   *
   * @param page at about 150 dots per inch: at 75, hair lines fall between rows and 0 wins
   */
  static double of(GrayImage page) {
    Skew skew = new Skew(page);
    if (skew.xs.length < 50) {
      return 0;
    }
    double best = 0;
    double step = 0.5;
    double range = MOST_DEGREES;
    while (step > 0.02) {
      best = skew.best(best, range, step);
      range = step;
      step /= 4;
    }
    return Math.toRadians(best);
  }

  private double best(double middle, double range, double step) {
    double best = middle;
    double most = score(middle);
    for (double degrees = middle - range; degrees <= middle + range + 1e-9; degrees += step) {
      double score = score(degrees);
      if (score > most * (1 + 1e-9)) {
        most = score;
        best = degrees;
      }
    }
    return best;
  }

  private double score(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int offset = width;
    // Whole rows: sharing a point between two rows would blur every angle but 0.
    int[] rows = new int[width];
    for (int x = 0; x < width; x++) {
      rows[x] = (int) Math.floor(0.5 - x * slope) + offset;
    }
    double[] profile = new double[height + 2 * width + 2];
    for (int i = 0; i < xs.length; i++) {
      profile[ys[i] + rows[xs[i]]] += weights[i];
    }
    double score = 0;
    for (int i = 1; i < profile.length; i++) {
      double change = profile[i] - profile[i - 1];
      score += change * change;
    }
    return score;
  }
}
