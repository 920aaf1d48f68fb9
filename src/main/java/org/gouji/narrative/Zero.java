package org.gouji.narrative;

import java.math.BigDecimal;

/** Nothing, stated in words or without a unit: 没有收到…, 为零. */
final class Zero {

  private static final Unit NO_UNIT = new Unit("", "", BigDecimal.ONE, UnitKind.COUNT);

  /** 0 of whatever is spoken of. */
  static final Amount WITHOUT_UNIT =
      new Amount(BigDecimal.ZERO, BigDecimal.ONE, false, NO_UNIT, true, false);

  private Zero() {}
}
