package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount in running text: 34119件, 3.4万件, 三件, 30余件.
 *
 * @param value the figure in {@code unit}, exact but for its rounding; what is only said to be
 *     about so much has it too, see {@code about}
 * @param step the smallest step of the figure as printed: 1 for 34119, 1000 for 3.4万
 * @param about whether it is said to be no exact figure: 余, 多, 近, 约
 * @param unit its unit
 * @param inWords whether it is written in Chinese numerals
 * @param doubtful whether it may not be a figure of its own: digits stand before it, after a space
 */
record Amount(
    BigDecimal value,
    BigDecimal step,
    boolean about,
    Unit unit,
    boolean inWords,
    boolean doubtful) {

  /** {@return the figure; empty where it is not exact} */
  Optional<BigDecimal> exact() {
    return about || doubtful ? Optional.empty() : Optional.of(value);
  }

  /** {@return whether {@code figure}, in the same unit, is printed so: rounded or cut off} */
  boolean prints(BigDecimal figure) {
    BigDecimal difference = figure.subtract(value).abs();
    boolean whole = step.compareTo(BigDecimal.ONE) == 0;
    return whole ? difference.signum() == 0 : difference.compareTo(step) < 0;
  }

  /** {@return the same, said to be no exact figure} */
  Amount roughly() {
    return new Amount(value, step, true, unit, inWords, doubtful);
  }

  boolean isZero() {
    return value.signum() == 0;
  }
}
