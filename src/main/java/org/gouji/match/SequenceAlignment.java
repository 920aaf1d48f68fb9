package org.gouji.match;

import java.util.Arrays;

/**
 * Aligns two sequences in order so that the sum of the scores of the pairs is greatest
 * (Needleman–Wunsch with free gaps). What has no partner on either side stays alone and moves
 * nothing else.
 */
final class SequenceAlignment {

  /** The value of pairing an expected with an observed element. */
  @FunctionalInterface
  interface Score {
    /** {@return a positive value, or 0 or less if the two cannot be a pair} */
    double of(int expected, int observed);
  }

  private SequenceAlignment() {}

  /** {@return for each expected element the index of its observed partner, or -1; increasing} */
  static int[] align(int expected, int observed, Score score) {
    double[][] pairs = new double[expected][observed];
    double[][] best = new double[expected + 1][observed + 1];
    for (int i = 1; i <= expected; i++) {
      for (int j = 1; j <= observed; j++) {
        pairs[i - 1][j - 1] = score.of(i - 1, j - 1);
        double alone = Math.max(best[i - 1][j], best[i][j - 1]);
        double paired = pairs[i - 1][j - 1];
        best[i][j] = paired > 0 ? Math.max(alone, best[i - 1][j - 1] + paired) : alone;
      }
    }
    return trace(best, pairs);
  }

  private static int[] trace(double[][] best, double[][] pairs) {
    int[] partners = new int[pairs.length];
    Arrays.fill(partners, -1);
    int i = pairs.length;
    int j = pairs.length == 0 ? 0 : pairs[0].length;
    while (i > 0 && j > 0) {
      if (best[i][j] == best[i - 1][j]) {
        i--;
      } else if (best[i][j] == best[i][j - 1]) {
        j--;
      } else {
        partners[i - 1] = j - 1;
        i--;
        j--;
      }
    }
    return partners;
  }
}
