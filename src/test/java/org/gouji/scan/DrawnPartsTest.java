package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawnPartsTest {

  private static List<List<Integer>> runs(double... evidence) {
    return DrawnParts.of(evidence).stream()
        .map(run -> Arrays.stream(run).boxed().toList())
        .toList();
  }

  @Test
  void drawnPartsSideBySideAreOneRun() {
    assertEquals(List.of(List.of(1, 2)), runs(-9, 9, 9, -9));
  }

  @Test
  void aWornPartBetweenDrawnOnesIsDrawn() {
    assertEquals(List.of(List.of(0, 2)), runs(9, -3, 9));
  }

  @Test
  void aMergedCellBetweenDrawnPartsIsNot() {
    assertEquals(List.of(List.of(0, 0), List.of(2, 2)), runs(9, -9, 9));
  }

  @Test
  void aWeakPartAloneIsAStroke() {
    assertEquals(List.of(), runs(-9, 3, -9));
  }

  @Test
  void nothingIsDrawnOnALineWithoutParts() {
    assertEquals(List.of(), runs());
  }

  /** Against all sequences of short lines: Viterbi's algorithm finds the best one. */
  @Test
  void noOtherSequenceIsLikelier() {
    Random random = new Random(7);
    for (int trial = 0; trial < 300; trial++) {
      double[] evidence =
          Stream.generate(() -> 12 * (random.nextDouble() - 0.5))
              .limit(1 + random.nextInt(8))
              .mapToDouble(Double::doubleValue)
              .toArray();
      boolean[] found = new boolean[evidence.length];
      DrawnParts.of(evidence).forEach(run -> Arrays.fill(found, run[0], run[1] + 1, true));
      double best = Double.NEGATIVE_INFINITY;
      for (int bits = 0; bits < 1 << evidence.length; bits++) {
        boolean[] drawn = new boolean[evidence.length];
        for (int i = 0; i < drawn.length; i++) {
          drawn[i] = (bits >> i & 1) == 1;
        }
        best = Math.max(best, worth(evidence, drawn));
      }
      assertEquals(best, worth(evidence, found), 1e-9);
    }
  }

  /** The evidence of the drawn parts, less 2 wherever a run begins or ends. */
  private static double worth(double[] evidence, boolean[] drawn) {
    double worth = 0;
    for (int i = 0; i < drawn.length; i++) {
      boolean before = i > 0 && drawn[i - 1];
      boolean after = i + 1 < drawn.length && drawn[i + 1];
      worth += drawn[i] ? evidence[i] - (before ? 0 : 2) - (after ? 0 : 2) : 0;
    }
    return worth;
  }
}
