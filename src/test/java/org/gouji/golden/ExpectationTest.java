package org.gouji.golden;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExpectationTest {

  @Test
  void toleratesNothingWithoutAReason() {
    assertThrows(IllegalArgumentException.class, () -> new Expectation(0, 0, 1, ""));
  }

  @Test
  void countsSilentErrorsAmongTheWrong() {
    assertThrows(IllegalArgumentException.class, () -> new Expectation(2, 1, 0, "worn"));
  }

  @Test
  void isWholeWithoutTolerance() {
    assertTrue(new Expectation(0, 0, 0, "").isWhole());
  }
}
