package org.gouji.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gouji.calibration.IsotonicFit.Outcome;
import org.junit.jupiter.api.Test;

class IsotonicFitTest {

  private static List<Outcome> outcomes(double raw, int right, int wrong) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      outcomes.add(new Outcome(raw, i < right));
    }
    return outcomes;
  }

  @SafeVarargs
  private static List<CalibrationBand> fit(List<Outcome>... parts) {
    List<Outcome> all = new ArrayList<>();
    for (List<Outcome> part : parts) {
      all.addAll(part);
    }
    return IsotonicFit.bands(all);
  }

  @Test
  void keepsLevelsThatRise() {
    List<CalibrationBand> bands =
        fit(outcomes(0.5, 60, 40), outcomes(0.9, 95, 5), outcomes(0.99, 200, 0));

    assertEquals(
        List.of(
            new CalibrationBand(0.5, 0.5, 100, 60, 61.0 / 102),
            new CalibrationBand(0.9, 0.9, 100, 95, 96.0 / 102),
            new CalibrationBand(0.99, 0.99, 200, 200, 201.0 / 202)),
        bands);
  }

  @Test
  void keepsFieldsThatAreLookedAtApart() {
    List<Outcome> outcomes = new ArrayList<>(outcomes(0.95, 100, 0));
    outcomes.addAll(outcomes(0.98, 100, 1));

    assertEquals(1, IsotonicFit.bands(outcomes).size());
    assertEquals(
        List.of(
            new CalibrationBand(0.95, 0.95, 100, 100, 101.0 / 102),
            new CalibrationBand(0.98, 0.98, 101, 100, 101.0 / 103)),
        IsotonicFit.bands(outcomes, 0.97));
  }

  @Test
  void poolsLevelsThatFall() {
    List<CalibrationBand> bands =
        fit(outcomes(0.5, 50, 50), outcomes(0.8, 98, 2), outcomes(0.9, 90, 10));

    assertEquals(2, bands.size());
    assertEquals(new CalibrationBand(0.8, 0.9, 200, 188, 189.0 / 202), bands.get(1));
  }

  @Test
  void smallPoolsJoinTheNextAndLeaveLargeOnesAlone() {
    List<CalibrationBand> bands =
        fit(
            outcomes(0.3, 3, 27),
            outcomes(0.5, 9, 21),
            outcomes(0.7, 21, 9),
            outcomes(0.8, 27, 3),
            outcomes(0.9, 99, 1));

    assertEquals(List.of(60L, 60L, 100L), bands.stream().map(CalibrationBand::fields).toList());
  }

  /** Three surest fields that are right say nothing against a hundred that nearly all are. */
  @Test
  void fewFieldsDoNotSpeakForThemselves() {
    List<CalibrationBand> bands = fit(outcomes(0.9, 97, 3), outcomes(0.999, 3, 0));

    assertEquals(1, bands.size());
    assertEquals(103, bands.get(0).fields());
  }

  /** Laplace's estimate of 60 right fields is below that of 1000 of which one is wrong. */
  @Test
  void theSurestOnesClaimNoMoreThanTheirNumberAllows() {
    List<CalibrationBand> bands = fit(outcomes(0.9, 999, 1), outcomes(0.999, 60, 0));

    assertEquals(1, bands.size());
    assertEquals(1060.0 / 1062, bands.get(0).probability());
  }

  @Test
  void nothingIsEverCertain() {
    List<CalibrationBand> bands = fit(outcomes(1, 1000, 0));

    assertEquals(1001.0 / 1002, bands.get(0).probability());
  }

  @Test
  void alwaysGivesACalibration() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 200; round++) {
      List<Outcome> outcomes = new ArrayList<>();
      int count = random.nextInt(0, 400);
      for (int i = 0; i < count; i++) {
        double raw = random.nextInt(0, 30) / 29.0;
        outcomes.add(new Outcome(raw, random.nextDouble() < raw * raw));
      }
      List<CalibrationBand> bands = IsotonicFit.bands(outcomes);
      Calibration calibration = new Calibration(bands);

      assertEquals(count, bands.stream().mapToLong(CalibrationBand::fields).sum());
      for (int i = 1; i <= 100; i++) {
        assertTrue(calibration.probability(i / 100.0) >= calibration.probability((i - 1) / 100.0));
      }
    }
  }
}
