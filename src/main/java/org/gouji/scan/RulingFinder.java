package org.gouji.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.page.Orientation;
import org.gouji.page.Ruling;

/**
 * Finds the rulings of a straightened picture. Traced pieces are chained to lines that may run
 * across the whole page; where a line is really drawn is then decided part by part, between the
 * rulings of the other direction, which are decided in the same way, in turns.
 *
 * <p>Lengths in pixels at {@link RidgeTracer#DOTS_PER_INCH}; the rulings returned are in the same
 * pixels.
 */
final class RulingFinder {

  /** Three characters of the body text: shorter pieces may be a stroke of one. */
  private static final double SURE_LENGTH = 62;

  /** The lowest table row in the samples is 13 pt: shorter pieces are no wall of a cell. */
  private static final double LEAST_PIECE = 12;

  /** How far an end may be from the crossing ruling it belongs to. */
  private static final double END_REACH = 9;

  /** Before the crossing rulings are settled, worn ones are felt so far beyond their ends. */
  private static final double FIRST_REACH = 40;

  /** The crossing ruling itself and its blur: dark whatever runs there. */
  private static final double CROSSING = 3;

  /** A line beyond its last crossing counts from here on. */
  private static final double LEAST_OVERHANG = 10;

  /** Half the width of the text of a page. */
  private static final double ALONE_LENGTH = 450;

  /** Lines this close are one that is drawn double or was traced twice. */
  private static final double SAME_LINE = 4;

  /** No cell is lower or narrower than a figure of 6 pt. */
  private static final double LEAST_ROW = 12;

  private static final int ROUNDS = 3;

  private final Direction level;
  private final Direction upright;

  RulingFinder(GrayImage image, double noise) {
    this.level = new Direction(image, noise, Orientation.HORIZONTAL);
    this.upright = new Direction(image.transposed(), noise, Orientation.VERTICAL);
  }

  List<Ruling> rulings() {
    List<Ruling> levels = level.traced();
    List<Ruling> uprights = upright.traced();
    double reach = FIRST_REACH;
    for (int round = 0; round < ROUNDS; round++) {
      List<Ruling> nextLevels = level.drawn(uprights, reach);
      uprights = upright.drawn(levels, reach);
      levels = nextLevels;
      reach = END_REACH;
    }
    levels = withoutCompanions(tableLines(levels, uprights, 1));
    uprights = withoutCompanions(tableLines(uprights, levels, 2));
    List<Ruling> all = new ArrayList<>(Overhangs.cut(levels, uprights, END_REACH));
    all.addAll(Overhangs.cut(uprights, levels, END_REACH));
    return all;
  }

  /** Drops lines beside a longer one: the other stroke of a double line, the feet of characters. */
  private static List<Ruling> withoutCompanions(List<Ruling> lines) {
    return lines.stream()
        .filter(line -> lines.stream().noneMatch(other -> isCompanion(line, other)))
        .toList();
  }

  private static boolean isCompanion(Ruling line, Ruling other) {
    return line.length() < other.length()
        && Math.abs(line.position() - other.position()) < LEAST_ROW
        && other.from() - SAME_LINE <= line.from()
        && line.to() <= other.to() + SAME_LINE;
  }

  /**
   * A line that may be drawn anywhere on its way across the page.
   *
   * @param path its way, from edge to edge
   * @param from where tracing began
   * @param to where tracing ended
   */
  private record Line(Track path, double from, double to, LineEvidence evidence) {}

  /** The lines of one direction, seen as level ones. */
  private static final class Direction {

    private final Orientation orientation;
    private final LinePicture picture;
    private final List<Ruling> traced;
    private final List<Line> lines;

    Direction(GrayImage image, double noise, Orientation orientation) {
      this.orientation = orientation;
      this.picture = new LinePicture(image);
      List<Track> pieces = new RidgeTracer(image, noise).tracks(LEAST_PIECE);
      LineRates rates = LineRates.of(picture, pieces, Noise.of(image));
      List<Track> likely =
          pieces.stream()
              .filter(it -> evidence(it, it.from(), it.to(), rates).along(it.from(), it.to()) > 0)
              .toList();
      this.traced =
          likely.stream().filter(it -> it.length() >= SURE_LENGTH).map(this::whole).toList();
      this.lines =
          TrackChain.joined(likely, Double.MAX_VALUE, (piece, next) -> true).stream()
              .map(it -> line(it, rates))
              .toList();
    }

    private Ruling whole(Track piece) {
      double middle = piece.at((piece.from() + piece.to()) / 2);
      return new Ruling(orientation, middle, piece.from(), piece.to(), 1);
    }

    private Line line(Track chain, LineRates rates) {
      Track path = chain.levelBeyondItsEnds();
      return new Line(
          path, chain.from(), chain.to(), evidence(path, 0, picture.width() - 1.0, rates));
    }

    private LineEvidence evidence(Track path, double from, double to, LineRates rates) {
      return new LineEvidence(new LineProfile(picture, path, (int) from, (int) to), rates);
    }

    /** {@return pieces long enough to be rulings, before anything is settled} */
    List<Ruling> traced() {
      return traced;
    }

    /** {@return the drawn parts of all lines between the rulings that cross them} */
    List<Ruling> drawn(List<Ruling> crossing, double reach) {
      List<Ruling> found = new ArrayList<>();
      for (Line line : lines) {
        addDrawn(line, crossings(line, crossing, reach), found);
      }
      return merged(found);
    }

    private void addDrawn(Line line, List<Double> crossings, List<Ruling> found) {
      List<Double> stops = new ArrayList<>(crossings);
      boolean hangsBefore = stops.isEmpty() || line.from() < stops.get(0) - LEAST_OVERHANG;
      if (hangsBefore) {
        stops.add(0, line.from());
      }
      boolean hangsAfter =
          stops.size() < 2 || line.to() > stops.get(stops.size() - 1) + LEAST_OVERHANG;
      if (hangsAfter) {
        stops.add(Math.max(line.to(), stops.get(stops.size() - 1)));
      }
      double[] parts = new double[stops.size() - 1];
      for (int i = 0; i < parts.length; i++) {
        double from = stops.get(i) + CROSSING;
        double to = stops.get(i + 1) - CROSSING;
        parts[i] = to > from ? line.evidence().between(from, to) : 0;
      }
      for (int[] run : DrawnParts.of(parts)) {
        double from = stops.get(run[0]);
        double to = stops.get(run[1] + 1);
        boolean openStart = hangsBefore && run[0] == 0;
        boolean openEnd = hangsAfter && run[1] == parts.length - 1;
        double first = openStart ? line.evidence().firstDrawn(from, to) : from;
        double last = openEnd ? line.evidence().lastDrawn(from, to) : to;
        double position = line.evidence().position(from, to);
        if (last > first && !Double.isNaN(position)) {
          double thickness = line.evidence().thickness(from, to);
          found.add(new Ruling(orientation, position, first, last, thickness));
        }
      }
    }

    /** Where the line crosses others, each crossing once. */
    private static List<Double> crossings(Line line, List<Ruling> others, double reach) {
      double[] positions =
          others.stream()
              .filter(
                  other -> {
                    double at = line.path().at(other.position());
                    return other.from() - reach <= at && at <= other.to() + reach;
                  })
              .mapToDouble(Ruling::position)
              .sorted()
              .toArray();
      List<Double> apart = new ArrayList<>();
      for (double position : positions) {
        if (apart.isEmpty() || position - apart.get(apart.size() - 1) > SAME_LINE) {
          apart.add(position);
        }
      }
      return apart;
    }
  }

  /** Joins lines that are drawn double or were traced twice. */
  private static List<Ruling> merged(List<Ruling> lines) {
    List<Ruling> merged = new ArrayList<>();
    List<Ruling> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::from));
    for (Ruling line : sorted) {
      int same = -1;
      for (int i = 0; i < merged.size(); i++) {
        if (isSame(merged.get(i), line)) {
          same = i;
        }
      }
      if (same < 0) {
        merged.add(line);
      } else {
        merged.set(same, union(merged.get(same), line));
      }
    }
    return merged;
  }

  private static boolean isSame(Ruling one, Ruling other) {
    return Math.abs(one.position() - other.position()) <= SAME_LINE
        && one.from() <= other.to() + SAME_LINE
        && other.from() <= one.to() + SAME_LINE;
  }

  private static Ruling union(Ruling one, Ruling other) {
    Ruling longer = one.length() >= other.length() ? one : other;
    return new Ruling(
        longer.orientation(),
        longer.position(),
        Math.min(one.from(), other.from()),
        Math.max(one.to(), other.to()),
        longer.thickness());
  }

  /**
   * Keeps lines that meet others. A level line may stand alone if it is long, in a table without
   * upright rulings; an upright line that fewer than two level ones meet rules no table.
   */
  private static List<Ruling> tableLines(List<Ruling> lines, List<Ruling> crossing, int least) {
    List<Ruling> sure = lines.stream().filter(line -> meets(line, crossing, least)).toList();
    return lines.stream()
        .filter(
            line ->
                sure.contains(line)
                    || (line.isHorizontal() && line.length() >= ALONE_LENGTH)
                    || hangsWith(line, sure, crossing))
        .toList();
  }

  private static boolean meets(Ruling line, List<Ruling> crossing, int least) {
    return crossing.stream().filter(other -> crosses(line, other)).limit(least).count() == least;
  }

  /**
   * Whether a line hangs on the first or last ruling of a table as one of its other lines does: the
   * row that a page break left without its outer border.
   */
  private static boolean hangsWith(Ruling line, List<Ruling> sure, List<Ruling> crossing) {
    return crossing.stream()
        .filter(edge -> crosses(line, edge))
        .anyMatch(
            edge ->
                sure.stream()
                    .filter(other -> crosses(other, edge))
                    .anyMatch(
                        other ->
                            hangAlike(line.from(), other.from(), edge.position())
                                || hangAlike(line.to(), other.to(), edge.position())));
  }

  private static boolean hangAlike(double end, double other, double edge) {
    return Math.abs(end - other) <= END_REACH && Math.abs(end - edge) >= LEAST_PIECE;
  }

  /** {@return whether two rulings of different directions cross or meet} */
  static boolean crosses(Ruling line, Ruling other) {
    return line.from() - END_REACH <= other.position()
        && other.position() <= line.to() + END_REACH
        && other.from() - END_REACH <= line.position()
        && line.position() <= other.to() + END_REACH;
  }
}
