package org.gouji.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Which parts of a line, between the rulings that cross it, are drawn: a hidden Markov chain of two
 * states along the line, its likeliest sequence found by Viterbi's algorithm. A worn part between
 * drawn ones is drawn, a stroke of a character between bare ones is not.
 */
final class DrawnParts {

  /**
   * What it costs to begin or to end a ruling, as a logarithm of odds. Lower, strokes of characters
   * become rulings; higher, short rulings between merged cells are lost.
   */
  private static final double CHANGE = 2;

  private DrawnParts() {}

  /**
   * {@return first and last index of each run of drawn parts}
   *
   * @param evidence of each part
   */
  static List<int[]> of(double[] evidence) {
    int parts = evidence.length;
    boolean[] drawnFromBare = new boolean[parts];
    boolean[] bareFromDrawn = new boolean[parts];
    double bare = 0;
    double drawn = -CHANGE;
    for (int i = 0; i < parts; i++) {
      if (i > 0) {
        double nextBare = Math.max(bare, drawn - CHANGE);
        bareFromDrawn[i] = drawn - CHANGE > bare;
        drawnFromBare[i] = bare - CHANGE > drawn;
        drawn = Math.max(drawn, bare - CHANGE);
        bare = nextBare;
      }
      drawn += evidence[i];
    }
    List<int[]> runs = new ArrayList<>();
    boolean isDrawn = drawn - CHANGE > bare;
    int end = parts - 1;
    for (int i = parts - 1; i >= 0; i--) {
      boolean wasDrawn = isDrawn ? !drawnFromBare[i] : bareFromDrawn[i];
      if (i == 0) {
        wasDrawn = false;
      }
      if (isDrawn && !wasDrawn) {
        runs.add(0, new int[] {i, end});
      }
      if (!isDrawn && wasDrawn) {
        end = i - 1;
      }
      isDrawn = wasDrawn;
    }
    return runs;
  }
}
