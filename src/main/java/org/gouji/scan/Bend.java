package org.gouji.scan;

import java.util.List;

/**
 * How far a traced page is from straight in one direction: a shift {@code s(x, y)} such that {@code
 * y + s} is the same all along every level ruling. It is a polynomial of third degree in which
 * every term has a factor x, fitted by least squares with each ruling's own height left free, so
 * that perspective (the slope of the rulings changes down the page) and curl (they sag) are
 * described and distances between rulings are kept.
 */
final class Bend {

  private static final int TERMS = 6;

  private final double scale;
  private final double middleX;
  private final double middleY;
  private final double[] factors;
  private final double leastX;
  private final double mostX;
  private final double leastY;
  private final double mostY;

  private Bend(double[] frame, double[] factors) {
    this.middleX = frame[0];
    this.middleY = frame[1];
    this.scale = frame[2];
    this.leastX = frame[3];
    this.mostX = frame[4];
    this.leastY = frame[5];
    this.mostY = frame[6];
    this.factors = factors;
  }

  /** A page that is straight. */
  static Bend none() {
    return new Bend(new double[] {0, 0, 1, 0, 0, 0, 0}, new double[TERMS]);
  }

  /**
   * The bend of a page with these rulings.
   *
   * @param leastLength shorter lines say too little about slopes and may be text
   */
  static Bend of(List<Track> rulings, double leastLength, double width, double height) {
    List<Track> used = rulings.stream().filter(line -> line.length() >= leastLength).toList();
    if (used.isEmpty()) {
      return none();
    }
    double middleX = width / 2;
    double middleY = height / 2;
    double scale = Math.max(width, height) / 2;
    double[] frame = {middleX, middleY, scale, width, 0, height, 0};
    for (Track line : used) {
      for (int i = 0; i < line.xs().length; i++) {
        frame[3] = Math.min(frame[3], line.xs()[i]);
        frame[4] = Math.max(frame[4], line.xs()[i]);
        frame[5] = Math.min(frame[5], line.ys()[i]);
        frame[6] = Math.max(frame[6], line.ys()[i]);
      }
    }
    double[] factors = new double[TERMS];
    double[] weights = null;
    // Lines of text taken for rulings are outliers: they lose their weight in the later rounds.
    for (int round = 0; round < 4; round++) {
      factors = fitted(used, weights, middleX, middleY, scale);
      weights = weights(used, new Bend(frame, factors));
    }
    return new Bend(frame, factors);
  }

  private static double[] weights(List<Track> lines, Bend bend) {
    double[] weights = new double[lines.size()];
    for (int i = 0; i < weights.length; i++) {
      Track line = lines.get(i);
      double mean = 0;
      for (int k = 0; k < line.xs().length; k++) {
        mean += bend.straightened(line.xs()[k], line.ys()[k]) / line.xs().length;
      }
      double square = 0;
      for (int k = 0; k < line.xs().length; k++) {
        double off = bend.straightened(line.xs()[k], line.ys()[k]) - mean;
        square += off * off / line.xs().length;
      }
      // A well traced ruling lies within half a pixel.
      weights[i] = 1 / (1 + square / 0.5);
    }
    return weights;
  }

  private static double[] fitted(
      List<Track> lines,
      double @org.jspecify.annotations.Nullable [] weights,
      double middleX,
      double middleY,
      double scale) {
    double[][] normal = new double[TERMS][TERMS + 1];
    double count = 0;
    for (int i = 0; i < lines.size(); i++) {
      Track line = lines.get(i);
      double weight = weights == null ? 1 : weights[i];
      double[] means = new double[TERMS];
      double meanY = 0;
      int points = line.xs().length;
      double[][] terms = new double[points][];
      for (int k = 0; k < points; k++) {
        terms[k] = terms((line.xs()[k] - middleX) / scale, (line.ys()[k] - middleY) / scale);
        for (int t = 0; t < TERMS; t++) {
          means[t] += terms[k][t] / points;
        }
        meanY += line.ys()[k] / points;
      }
      for (int k = 0; k < points; k++) {
        for (int t = 0; t < TERMS; t++) {
          double off = terms[k][t] - means[t];
          for (int s = 0; s < TERMS; s++) {
            normal[t][s] += weight * off * (terms[k][s] - means[s]);
          }
          normal[t][TERMS] -= weight * off * (line.ys()[k] - meanY);
        }
      }
      count += weight * points;
    }
    // Higher terms are kept small unless many points ask for them: few rulings say little of curl.
    double[] ridge = {1e-7, 1e-5, 1e-4, 1e-4, 1e-4, 1e-4};
    for (int t = 0; t < TERMS; t++) {
      normal[t][t] += ridge[t] * count + 1e-9;
    }
    return LinearSystem.solved(normal);
  }

  private static double[] terms(double x, double y) {
    return new double[] {x, x * y, x * x, x * y * y, x * x * y, x * x * x};
  }

  /** {@return the height of the point on the straightened page} */
  double straightened(double x, double y) {
    return y + shift(x, y);
  }

  /**
   * {@return by how much the point moves down} Past the outermost rulings the shift stays what it
   * is at the nearest point among them.
   */
  double shift(double x, double y) {
    double px = (Math.max(leastX, Math.min(mostX, x)) - middleX) / scale;
    double py = (Math.max(leastY, Math.min(mostY, y)) - middleY) / scale;
    double[] terms = terms(px, py);
    double shift = 0;
    for (int t = 0; t < TERMS; t++) {
      shift += factors[t] * terms[t];
    }
    return shift;
  }
}
