package org.gouji.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From which confidence on fields are right often enough.
 *
 * @param confidence fields at least this sure
 * @param fields how many these are
 * @param wrong of them
 * @param below share of the fields that were read which are less sure, 0..1
 */
public record ConfidenceThreshold(double confidence, long fields, long wrong, double below) {

  /** One-sided 95 %. */
  private static final double Z = 1.6449;

  /** 9,999 of 10,000 are 0.9999, whatever the product is in binary. */
  private static final double ROUNDING = 1e-6;

  /**
   * {@return the lowest confidence such that, of the fields at least as sure, the share {@code
   * target} is right; empty if there is none}
   */
  public static Optional<ConfidenceThreshold> of(List<JudgedField> fields, double target) {
    List<JudgedField> sorted =
        fields.stream()
            .filter(JudgedField::isRead)
            .sorted(Comparator.comparingDouble(JudgedField::confidence).reversed())
            .toList();
    Optional<ConfidenceThreshold> lowest = Optional.empty();
    long wrong = 0;
    for (int i = 0; i < sorted.size(); i++) {
      wrong += sorted.get(i).standing() == Standing.RIGHT ? 0 : 1;
      double confidence = sorted.get(i).confidence();
      boolean lastOfEqual = i + 1 == sorted.size() || sorted.get(i + 1).confidence() < confidence;
      long count = i + 1L;
      if (lastOfEqual && count - wrong >= target * count - ROUNDING) {
        double below = 1 - (double) count / sorted.size();
        lowest = Optional.of(new ConfidenceThreshold(confidence, count, wrong, below));
      }
    }
    return lowest;
  }

  /** {@return share of the fields at least this sure that is right} */
  public double accuracy() {
    return (double) (fields - wrong) / fields;
  }

  /**
   * {@return the accuracy that can be stated with 95 % certainty from so many fields} The lower end
   * of Wilson's score interval (1927), one-sided.
   */
  public double certainAccuracy() {
    double n = fields;
    double p = accuracy();
    double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return (p + Z * Z / (2 * n) - spread) / (1 + Z * Z / n);
  }
}
