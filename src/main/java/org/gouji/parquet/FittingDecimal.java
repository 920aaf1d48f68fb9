package org.gouji.parquet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.apache.parquet.io.api.Binary;

/** A figure as a decimal of Parquet. */
final class FittingDecimal {

  private FittingDecimal() {}

  /** {@return {@code figure} with all its digits; empty if it has more than the column} */
  static Optional<Binary> of(BigDecimal figure) {
    return DecimalColumn.fitting(figure).map(FittingDecimal::bytes);
  }

  private static Binary bytes(BigDecimal figure) {
    byte[] digits = figure.unscaledValue().toByteArray();
    byte[] padded = new byte[ParquetSchema.DECIMAL_BYTES];
    Arrays.fill(padded, (byte) (figure.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, padded, padded.length - digits.length, digits.length);
    return Binary.fromConstantByteArray(padded);
  }
}
