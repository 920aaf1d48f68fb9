package org.gouji.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Joins pieces of one broken line. */
final class TrackChain {

  /** Sideways distance at which two pieces are still one line, in pixels at 150 dots per inch. */
  private static final double NEAR = 2.2;

  private TrackChain() {}

  /**
   * {@return the pieces joined where a gap of at most {@code gap} pixels lies between them and one
   * continues the other}
   *
   * @param bridged whether the gap between two pieces may be closed
   */
  static List<Track> joined(List<Track> pieces, double gap, BiPredicate<Track, Track> bridged) {
    List<Track> chains = new ArrayList<>();
    List<Track> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Track::from).thenComparingDouble(piece -> piece.at(0)));
    for (Track piece : sorted) {
      int best = -1;
      double bestDistance = Double.MAX_VALUE;
      for (int i = 0; i < chains.size(); i++) {
        double distance = distance(chains.get(i), piece, gap);
        if (distance < bestDistance && bridged.test(chains.get(i), piece)) {
          best = i;
          bestDistance = distance;
        }
      }
      if (best < 0) {
        chains.add(piece);
      } else {
        chains.set(best, chains.get(best).joined(piece));
      }
    }
    return chains;
  }

  private static double distance(Track chain, Track next, double gap) {
    double between = next.from() - chain.to();
    if (between <= 0 || between > gap) {
      return Double.MAX_VALUE;
    }
    double middle = (next.from() + chain.to()) / 2;
    // Noise bends the ends of short pieces: on a straightened page their mean heights say more.
    double aside =
        Math.min(
            Math.abs(chain.at(middle) - next.at(middle)),
            Math.abs(chain.meanEnd() - next.meanStart()));
    return aside > NEAR ? Double.MAX_VALUE : between + 4 * aside;
  }
}
