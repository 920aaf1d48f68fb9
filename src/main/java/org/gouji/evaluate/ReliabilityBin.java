package org.gouji.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields of about the same confidence, and how many of them are right (a row of a reliability
 * table, Murphy and Winkler 1977).
 *
 * @param from lowest confidence
 * @param to confidence below which they are; the last bin holds 1 too
 * @param fields how many
 * @param right how many are right
 * @param said mean confidence, 0..1
 */
public record ReliabilityBin(double from, double to, long fields, long right, double said) {

  /**
   * Finer where it matters: a tenth of the errors left from one to the next, in about two steps.
   */
  private static final double[] EDGES = {
    0, 0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9999, 1.0
  };

  /** {@return the bins of the fields that were read, the surest first; none that is empty} */
  public static List<ReliabilityBin> of(List<JudgedField> fields) {
    List<ReliabilityBin> bins = new ArrayList<>();
    for (int i = EDGES.length - 2; i >= 0; i--) {
      double from = EDGES[i];
      boolean last = i == EDGES.length - 2;
      double to = EDGES[i + 1];
      List<JudgedField> within =
          fields.stream()
              .filter(JudgedField::isRead)
              .filter(field -> field.confidence() >= from && (last || field.confidence() < to))
              .toList();
      if (!within.isEmpty()) {
        bins.add(
            new ReliabilityBin(
                from,
                to,
                within.size(),
                within.stream().filter(field -> field.standing() == Standing.RIGHT).count(),
                within.stream().mapToDouble(JudgedField::confidence).average().orElse(0)));
      }
    }
    return bins;
  }

  /** {@return share that is right} */
  public double share() {
    return (double) right / fields;
  }
}
