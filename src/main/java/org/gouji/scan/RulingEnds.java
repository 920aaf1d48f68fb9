package org.gouji.scan;

import java.util.Comparator;
import java.util.List;
import org.gouji.page.Ruling;

/**
 * Settles where rulings end, by the rulings that cross them: a faint ruling is continued to the
 * next crossing as long as it can be felt on the way, and what hangs over the last crossing without
 * being drawn like the rest is cut off.
 */
final class RulingEnds {

  /** Darkness of the continuation in parts of the ruling's own. */
  private static final double FELT = 0.3;

  /** Share of a continuation on which the line is drawn: text in the way does not reach it. */
  private static final double LEAST_FILL = 0.45;

  /** Print beside a continuation, in parts of the ruling's darkness. */
  private static final double MOST_CLUTTER = 0.5;

  private final GrayImage image;
  private final double reach;

  /**
   * @param image in which the rulings to settle are level: transposed for vertical ones
   * @param reach how far a ruling may end from the one it belongs to
   */
  RulingEnds(GrayImage image, double reach) {
    this.image = image;
    this.reach = reach;
  }

  List<Ruling> settled(List<Ruling> lines, List<Ruling> crossing) {
    return lines.stream().map(line -> settled(line, crossing)).toList();
  }

  private Ruling settled(Ruling line, List<Ruling> crossing) {
    double[] stops =
        crossing.stream()
            .filter(other -> other.from() - 4 * reach <= line.position())
            .filter(other -> line.position() <= other.to() + 4 * reach)
            .map(Ruling::position)
            .sorted(Comparator.naturalOrder())
            .mapToDouble(Double::doubleValue)
            .toArray();
    double dark = response(line.position(), line.from(), line.to());
    double from = line.from();
    double to = line.to();
    for (int i = stops.length - 1; i >= 0; i--) {
      if (stops[i] < from - reach && isFelt(line.position(), stops[i], from, dark)) {
        from = stops[i];
      }
    }
    for (double stop : stops) {
      if (stop > to + reach && isFelt(line.position(), to, stop, dark)) {
        to = stop;
      }
    }
    double[] met =
        java.util.Arrays.stream(stops)
            .filter(s -> line.from() - 1 < s && s < line.to() + 1)
            .toArray();
    if (met.length >= 2) {
      double first = met[0];
      double last = met[met.length - 1];
      if (from < first - reach && !isFelt(line.position(), from, first, 1.5 * dark)) {
        from = first;
      }
      if (to > last + reach && !isFelt(line.position(), last, to, 1.5 * dark)) {
        to = last;
      }
    }
    return new Ruling(line.orientation(), line.position(), from, to, line.thickness());
  }

  private boolean isFelt(double position, double from, double to, double dark) {
    // The stretch next to a crossing is dark because of the crossing.
    double start = from + 3;
    double end = to - 3;
    if (end - start < 4) {
      return true;
    }
    LineProfile profile =
        new LineProfile(image, level(position, start, end), (int) start, (int) end);
    double clutter =
        Math.max(profile.clutterAbove(), profile.clutterBelow()) * profile.dark() / dark;
    return response(position, start, end) > FELT * dark
        && profile.fill() > LEAST_FILL
        && clutter < MOST_CLUTTER;
  }

  private double response(double position, double from, double to) {
    return Gap.response(image, level(position, from, to), from, to);
  }

  private static Track level(double position, double from, double to) {
    return new Track(new double[] {from, to}, new double[] {position, position});
  }
}
