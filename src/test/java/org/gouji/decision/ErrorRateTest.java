package org.gouji.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorRateTest {

  /** Limits of Clopper and Pearson as R's binom.test gives them. */
  @ParameterizedTest
  @CsvSource({
    "1, 10, 0.002528579, 0.4450161",
    "5, 20, 0.08657147, 0.4910459",
    "10, 100, 0.04900469, 0.1762226",
    "50, 100, 0.3983211, 0.6016789",
    "1, 1000, 0.00002531777, 0.005558924",
    "10, 10, 0.6915029, 1",
  })
  void givesTheIntervalOfClopperAndPearson(long errors, long fields, double lower, double upper) {
    ErrorRate rate = new ErrorRate(errors, fields);

    assertEquals(lower, rate.lower(), 1e-6);
    assertEquals(upper, rate.upper(), 1e-6);
  }

  /** 1 - 0.05^(1/n): 0.2589 for 10, 0.0295 for 100, 0.00299 for 1000. */
  @ParameterizedTest
  @CsvSource({"10, 0.2588656", "100, 0.02951305", "1000, 0.002991250", "59, 0.04950763"})
  void saysAtMostWhereNoErrorWasFound(long fields, double upper) {
    ErrorRate rate = new ErrorRate(0, fields);

    assertEquals(0, rate.lower());
    assertEquals(upper, rate.upper(), 1e-6);
  }

  @Test
  void knowsNothingOfAnEmptySample() {
    ErrorRate rate = new ErrorRate(0, 0);

    assertEquals(0, rate.share());
    assertEquals(1, rate.upper());
  }

  @Test
  void staysExactForLargeSamples() {
    ErrorRate rate = new ErrorRate(20_000, 1_000_000);

    assertEquals(0.02, rate.share());
    assertEquals(0.0197265, rate.lower(), 1e-6);
    assertEquals(0.0202763, rate.upper(), 1e-6);
  }
}
