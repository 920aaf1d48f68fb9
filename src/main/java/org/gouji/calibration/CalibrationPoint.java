package org.gouji.calibration;

/**
 * What a raw confidence turned out to mean.
 *
 * @param raw mean raw confidence of the fields counted, 0..1
 * @param fields how many fields were counted
 * @param right how many of them were right
 * @param probability probability that such a field is right; strictly between 0 and 1, because no
 *     number of right fields proves that none will be wrong
 */
public record CalibrationPoint(double raw, long fields, long right, double probability) {

  public CalibrationPoint {
    if (!(raw >= 0 && raw <= 1)) {
      throw new IllegalArgumentException("raw confidence " + raw + " is not in 0..1");
    }
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("probability " + probability + " is not between 0 and 1");
    }
    if (right < 0 || right > fields) {
      throw new IllegalArgumentException(right + " right of " + fields);
    }
  }
}
