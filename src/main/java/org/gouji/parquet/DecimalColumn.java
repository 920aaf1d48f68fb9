package org.gouji.parquet;

import java.math.BigDecimal;
import java.util.Optional;

/** The type of columns that hold figures of reports. */
public final class DecimalColumn {

  /** Digits in all, which is as many as databases have. */
  public static final int PRECISION = 38;

  /** Digits after the point: a hundredth of a yuan in units of 亿元. */
  public static final int SCALE = 10;

  private DecimalColumn() {}

  /**
   * {@return {@code figure} with {@link #SCALE} digits after the point} Empty if it has more digits
   * than the column; it is never rounded.
   */
  public static Optional<BigDecimal> fitting(BigDecimal figure) {
    BigDecimal plain = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
    if (plain.scale() > SCALE || plain.precision() - plain.scale() > PRECISION - SCALE) {
      return Optional.empty();
    }
    return Optional.of(plain.setScale(SCALE));
  }
}
