package org.gouji.calibration;

/**
 * What raw confidences from one to another turned out to mean.
 *
 * <p>Fields of a band are about as often right as each other; that the surer ones are a little more
 * so is taken for granted, so that their order is kept: across the band the odds of being wrong
 * fall from {@value #SPREAD} times those of the whole band to their {@value #SPREAD}th part.
 *
 * @param from lowest raw confidence, 0..1
 * @param to highest raw confidence, 0..1
 * @param fields how many fields were counted
 * @param right how many of them were right
 * @param probability probability that a field of the band is right; strictly between 0 and 1,
 *     because no number of right fields proves that none will be wrong
 */
public record CalibrationBand(double from, double to, long fields, long right, double probability) {

  /** Small beside the steps between bands; large enough to be seen in four decimals. */
  static final double SPREAD = 1.2;

  public CalibrationBand {
    if (!(from >= 0 && from <= to && to <= 1)) {
      throw new IllegalArgumentException("no range in 0..1: " + from + " to " + to);
    }
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("probability " + probability + " is not between 0 and 1");
    }
    if (right < 0 || right > fields) {
      throw new IllegalArgumentException(right + " right of " + fields);
    }
  }

  /** {@return the probability at a place of the band, 0 its lower end to 1 its upper end} */
  double probabilityAt(double place) {
    double odds = (1 - probability) / probability * Math.pow(SPREAD, 1 - 2 * place);
    return 1 / (1 + odds);
  }

  /** {@return the probability at the lower end} */
  double lowest() {
    return from < to ? probabilityAt(0) : probability;
  }

  /** {@return the probability at the upper end} */
  double highest() {
    return from < to ? probabilityAt(1) : probability;
  }
}
