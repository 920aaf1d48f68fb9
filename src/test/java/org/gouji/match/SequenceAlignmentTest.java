package org.gouji.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceAlignmentTest {

  private static int[] align(double[][] scores, int observed) {
    return SequenceAlignment.align(scores.length, observed, (e, o) -> scores[e][o]);
  }

  /** Scores of which some forbid the pair. */
  private static double[][] scores(Random random, int expected, int observed) {
    double[][] scores = new double[expected][observed];
    for (double[] row : scores) {
      for (int o = 0; o < observed; o++) {
        row[o] = random.nextInt(7) - 2;
      }
    }
    return scores;
  }

  private static double bestByTrying(double[][] scores, int expected, int observed) {
    if (expected == 0 || observed == 0) {
      return 0;
    }
    double best =
        Math.max(
            bestByTrying(scores, expected - 1, observed),
            bestByTrying(scores, expected, observed - 1));
    double pair = scores[expected - 1][observed - 1];
    return pair > 0
        ? Math.max(best, pair + bestByTrying(scores, expected - 1, observed - 1))
        : best;
  }

  @Test
  void noOtherAlignmentIsBetter() {
    Random random = new Random(31);
    for (int i = 0; i < 2_000; i++) {
      int observed = random.nextInt(6);
      double[][] scores = scores(random, random.nextInt(6), observed);
      int[] partners = align(scores, observed);
      double worth = 0;
      int last = -1;
      for (int e = 0; e < partners.length; e++) {
        if (partners[e] >= 0) {
          assertTrue(partners[e] > last, "not in order");
          assertTrue(scores[e][partners[e]] > 0, "paired though forbidden");
          last = partners[e];
          worth += scores[e][partners[e]];
        }
      }
      assertEquals(bestByTrying(scores, scores.length, observed), worth, 1e-9);
    }
  }

  /** Labels that are all different, some alike: a row more or less must not move the others. */
  @Test
  void anElementInsertedOrLostMovesNothingElse() {
    Random random = new Random(32);
    for (int i = 0; i < 1_000; i++) {
      int count = 2 + random.nextInt(12);
      int at = random.nextInt(count);
      int[] inserted =
          SequenceAlignment.align(
              count, count + 1, (e, o) -> o == at ? 0 : likeness(e, o > at ? o - 1 : o));
      int[] lost =
          SequenceAlignment.align(count, count - 1, (e, o) -> likeness(e, o >= at ? o + 1 : o));
      for (int e = 0; e < count; e++) {
        assertEquals(e >= at ? e + 1 : e, inserted[e]);
        assertEquals(e == at ? -1 : e > at ? e - 1 : e, lost[e]);
      }
    }
  }

  private static double likeness(int expected, int observed) {
    return expected == observed ? 1 : 0.4;
  }

  @Test
  void nothingIsPairedWithNothing() {
    assertArrayEquals(new int[] {-1, -1}, align(new double[][] {{}, {}}, 0));
    assertArrayEquals(new int[] {}, align(new double[][] {}, 3));
  }

  @Test
  void whatCannotBeAPairStaysAlone() {
    assertArrayEquals(new int[] {-1, 0}, align(new double[][] {{0}, {1}}, 1));
    assertArrayEquals(new int[] {-1}, align(new double[][] {{-3, 0}}, 2));
  }
}
