package org.gouji.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.page.Orientation;
import org.gouji.page.Ruling;

/**
 * Joins pieces of rulings that are one line on paper: cell borders drawn twice, dots of a dotted
 * line, the two strokes of a double line, a line drawn cell by cell.
 */
final class JoinedRulings {

  /**
   * Neighbouring lines this close, in points, are one. Double borders stand up to 2.3 pt apart,
   * cell borders beside an outer border 2.6, those of a table with border spacing 3; the lowest
   * rows seen are 9 pt high.
   */
  static final double NEXT_LINE = 3.2;

  /**
   * All strokes of one line stand within this, in points: two double borders side by side take 4.4.
   */
  static final double SAME_LINE = 6;

  /** Pieces of one line may be this far apart, in points: dots and dashes, worn scans. */
  private static final double LARGEST_GAP = 3.5;

  private JoinedRulings() {}

  static List<Ruling> of(List<Ruling> rulings, Orientation orientation) {
    List<Ruling> sorted = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.orientation() == orientation) {
        sorted.add(ruling);
      }
    }
    sorted.sort(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::from));
    List<Ruling> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean apart =
          i == sorted.size()
              || sorted.get(i).position() - sorted.get(start).position() > SAME_LINE
              || sorted.get(i).position() - sorted.get(i - 1).position() > NEXT_LINE;
      if (apart) {
        joinAlong(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void joinAlong(List<Ruling> sameLine, List<Ruling> joined) {
    List<Ruling> pieces = new ArrayList<>(sameLine);
    pieces.sort(Comparator.comparingDouble(Ruling::from));
    List<Ruling> run = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Ruling piece : pieces) {
      if (!run.isEmpty() && piece.from() - end > LARGEST_GAP) {
        joined.add(one(run));
        run.clear();
        end = Double.NEGATIVE_INFINITY;
      }
      run.add(piece);
      end = Math.max(end, piece.to());
    }
    if (!run.isEmpty()) {
      joined.add(one(run));
    }
  }

  private static Ruling one(List<Ruling> run) {
    double weight = run.stream().mapToDouble(Ruling::length).sum();
    double position =
        run.stream().mapToDouble(piece -> piece.position() * piece.length()).sum()
            / Math.max(weight, 1e-9);
    double from = run.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double to = run.stream().mapToDouble(Ruling::to).max().orElseThrow();
    double thickness = run.stream().mapToDouble(Ruling::thickness).max().orElseThrow();
    return new Ruling(run.get(0).orientation(), position, from, to, thickness);
  }
}
