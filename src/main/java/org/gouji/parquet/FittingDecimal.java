package org.gouji.parquet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.apache.parquet.io.api.Binary;

/** A figure as a decimal of Parquet. */
final class FittingDecimal {

  private FittingDecimal() {}

  /**
   * {@return {@code figure} with all its digits} Empty if it has more than the column; it is never
   * rounded.
   */
  static Optional<Binary> of(BigDecimal figure) {
    BigDecimal plain = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
    if (plain.scale() > ParquetSchema.SCALE
        || plain.precision() - plain.scale() > ParquetSchema.PRECISION - ParquetSchema.SCALE) {
      return Optional.empty();
    }
    byte[] digits = plain.setScale(ParquetSchema.SCALE).unscaledValue().toByteArray();
    byte[] padded = new byte[ParquetSchema.DECIMAL_BYTES];
    Arrays.fill(padded, (byte) (figure.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, padded, padded.length - digits.length, digits.length);
    return Optional.of(Binary.fromConstantByteArray(padded));
  }
}
