package org.gouji.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Traces thin dark lines that run roughly from left to right. At every few columns the darkness is
 * averaged over a short level window, so that noise and the strokes of characters fade and a faint
 * or dashed line remains; rows darker than the rows a little above and below are ridge points, and
 * ridge points of neighbouring columns are linked. Vertical lines are traced in the transposed
 * picture.
 *
 * <p>All lengths are in pixels of a picture of {@link #DOTS_PER_INCH}.
 */
final class RidgeTracer {

  /** The resolution at which lines are traced: a 0.5 pt ruling is one pixel. */
  static final int DOTS_PER_INCH = 150;

  static final int STEP = 4;

  /** Half the averaging window: together 12 pt, one and a half characters of the body text. */
  private static final int HALF_WINDOW = 13;

  /** Rows on either side that must be lighter begin here: past half of a 1.5 pt line. */
  private static final int NEAR = 2;

  /** They end here: a doubled line or text that far away does not hide the ridge. */
  private static final int FAR = 5;

  /** Least response, of 255: a hair line at half coverage in a 1-bit scan gives about 40. */
  private static final double LEAST_RESPONSE = 14;

  /** In standard deviations of the averaged noise. */
  private static final double NOISE_FACTOR = 4.5;

  private final GrayImage image;
  private final double threshold;
  private final int samples;
  private final int height;
  private final float[][] response;

  RidgeTracer(GrayImage image, double noise) {
    this.image = image;
    this.height = image.height();
    this.samples = Math.max(1, (image.width() - 1) / STEP + 1);
    this.threshold =
        Math.max(LEAST_RESPONSE, NOISE_FACTOR * noise / Math.sqrt(2 * HALF_WINDOW + 1));
    this.response = new float[samples][height];
    measure();
  }

  private void measure() {
    int width = image.width();
    float[][] mean = new float[samples][height];
    int[] sums = new int[width + 1];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        sums[x + 1] = sums[x] + 255 - image.at(x, y);
      }
      for (int i = 0; i < samples; i++) {
        int from = Math.max(0, i * STEP - HALF_WINDOW);
        int to = Math.min(width, i * STEP + HALF_WINDOW + 1);
        mean[i][y] = (sums[to] - sums[from]) / (float) (to - from);
      }
    }
    float[] lightest = new float[height];
    for (int i = 0; i < samples; i++) {
      float[] column = mean[i];
      for (int y = 0; y + FAR - NEAR < height; y++) {
        lightest[y] = lightest(column, y, y + FAR - NEAR);
      }
      for (int y = 0; y < height; y++) {
        boolean inside = y >= FAR && y + FAR < height;
        float above = inside ? lightest[y - FAR] : lightest(column, y - FAR, y - NEAR);
        float below = inside ? lightest[y + NEAR] : lightest(column, y + NEAR, y + FAR);
        response[i][y] = column[y] - Math.max(above, below);
      }
    }
  }

  private float lightest(float[] column, int from, int to) {
    float lightest = Float.MAX_VALUE;
    for (int y = Math.max(0, from); y <= Math.min(height - 1, to); y++) {
      lightest = Math.min(lightest, column[y]);
    }
    return lightest == Float.MAX_VALUE ? 0 : lightest;
  }

  /** {@return all traced lines of at least {@code leastLength} pixels} */
  List<Track> tracks(double leastLength) {
    List<Growing> open = new ArrayList<>();
    List<Growing> closed = new ArrayList<>();
    double[] peaks = new double[height];
    for (int i = 0; i < samples; i++) {
      int count = peaks(response[i], peaks);
      for (int k = 0; k < count; k++) {
        Growing best = nearest(open, i, peaks[k]);
        if (best == null) {
          best = new Growing();
          open.add(best);
        }
        best.add(i, peaks[k]);
      }
      int now = i;
      open.stream().filter(each -> each.last < now - 2).forEach(closed::add);
      open.removeIf(each -> each.last < now - 2);
    }
    closed.addAll(open);
    return closed.stream()
        .map(Growing::track)
        .filter(track -> track.length() >= leastLength)
        .toList();
  }

  private static @org.jspecify.annotations.Nullable Growing nearest(
      List<Growing> open, int sample, double y) {
    Growing best = null;
    double bestDistance = 1.4;
    for (Growing each : open) {
      double distance = Math.abs(each.expected - y);
      if (each.last < sample && distance < bestDistance) {
        best = each;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Writes the ridge points of a column to {@code peaks}; {@return how many} */
  private int peaks(float[] column, double[] peaks) {
    int count = 0;
    for (int y = 1; y < height - 1; y++) {
      float here = column[y];
      if (here > threshold && here >= column[y - 1] && here > column[y + 1]) {
        double curvature = column[y - 1] - 2 * here + column[y + 1];
        double shift = curvature < 0 ? (column[y - 1] - column[y + 1]) / (2 * curvature) : 0;
        peaks[count++] = y + shift;
      }
    }
    return count;
  }

  /** A line that is still being traced. */
  private static final class Growing {

    private double[] xs = new double[32];
    private double[] ys = new double[32];
    private int points;
    private int last;

    /** The mean of the last points: a single point jumps with the noise. */
    private double expected;

    void add(int sample, double y) {
      if (points == xs.length) {
        xs = Arrays.copyOf(xs, 2 * points);
        ys = Arrays.copyOf(ys, 2 * points);
      }
      xs[points] = (double) sample * STEP;
      ys[points] = y;
      points++;
      last = sample;
      double sum = 0;
      int recent = Math.min(4, points);
      for (int i = points - recent; i < points; i++) {
        sum += ys[i];
      }
      expected = sum / recent;
    }

    Track track() {
      return new Track(Arrays.copyOf(xs, points), Arrays.copyOf(ys, points));
    }
  }
}
