package org.gouji.evaluate;

import java.util.Comparator;
import java.util.List;

/**
 * What looking at the least sure fields would find.
 *
 * @param share of the fields that were read, those of the lowest confidence
 * @param fields how many these are
 * @param found wrong ones among them; of equally sure fields at the limit, their part
 * @param errors wrong ones among all fields that were read
 */
public record ReviewEffort(double share, long fields, double found, long errors) {

  /** {@return what looking at this share of {@code fields} would find} */
  public static ReviewEffort of(List<JudgedField> fields, double share) {
    List<JudgedField> sorted =
        fields.stream()
            .filter(JudgedField::isRead)
            .sorted(Comparator.comparingDouble(JudgedField::confidence))
            .toList();
    int looked = (int) Math.ceil(share * sorted.size());
    long errors = errors(sorted);
    if (looked == 0) {
      return new ReviewEffort(share, 0, 0, errors);
    }
    double limit = sorted.get(looked - 1).confidence();
    List<JudgedField> below = sorted.stream().filter(field -> field.confidence() < limit).toList();
    List<JudgedField> at = sorted.stream().filter(field -> field.confidence() == limit).toList();
    double part = (double) (looked - below.size()) / at.size();
    return new ReviewEffort(share, looked, errors(below) + part * errors(at), errors);
  }

  private static long errors(List<JudgedField> fields) {
    return fields.stream().filter(field -> field.standing() != Standing.RIGHT).count();
  }
}
