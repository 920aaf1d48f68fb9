package org.gouji.scan;

import java.util.List;
import java.util.Optional;
import org.gouji.page.Ruling;

/**
 * Cuts rulings that hang over the last ruling they cross. Where a table goes on overleaf without a
 * bottom border, its upright rulings hang over together; what a single one seems to go on with is
 * print below the table, or the back of the page.
 */
final class Overhangs {

  private Overhangs() {}

  /**
   * {@return the lines, each hanging over no further than another one that hangs over the same
   * crossing ruling}
   *
   * @param reach how far an end may be from the crossing ruling it belongs to
   */
  static List<Ruling> cut(List<Ruling> lines, List<Ruling> crossing, double reach) {
    return lines.stream().flatMap(line -> cut(line, lines, crossing, reach).stream()).toList();
  }

  /** What is left of a line; nothing of a stroke that ends short of the ruling it hangs on. */
  private static Optional<Ruling> cut(
      Ruling line, List<Ruling> lines, List<Ruling> crossing, double reach) {
    double[] met =
        crossing.stream()
            .filter(other -> RulingFinder.crosses(line, other))
            .mapToDouble(Ruling::position)
            .sorted()
            .toArray();
    if (met.length == 0) {
      return Optional.of(line);
    }
    double first = met[0];
    double last = met[met.length - 1];
    double from =
        line.from() < first - reach ? first - hang(lines, line, first, -1, reach) : line.from();
    double to = line.to() > last + reach ? last + hang(lines, line, last, 1, reach) : line.to();
    return from > to
        ? Optional.empty()
        : Optional.of(new Ruling(line.orientation(), line.position(), from, to, line.thickness()));
  }

  /** How far the line hangs over, or the longest other one that does so at the same place. */
  private static double hang(
      List<Ruling> lines, Ruling line, double crossing, int side, double reach) {
    double own = hang(line, crossing, side);
    double others =
        lines.stream()
            .filter(other -> !other.equals(line))
            .filter(other -> other.from() <= crossing + reach && other.to() >= crossing - reach)
            .mapToDouble(other -> hang(other, crossing, side))
            .filter(hang -> hang <= own + reach)
            .max()
            .orElse(0);
    return others >= own - reach ? own : Math.max(0, others);
  }

  private static double hang(Ruling line, double crossing, int side) {
    return side < 0 ? crossing - line.from() : line.to() - crossing;
  }
}
