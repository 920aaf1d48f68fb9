package org.gouji.scan;

import java.util.ArrayList;
import java.util.List;
import org.gouji.page.Ruling;

/**
 * Takes out the parts of a ruling between two crossing rulings in which nothing is drawn: there a
 * merged cell lies between two pieces that stand in one line.
 */
final class RulingSegments {

  /** Share of a part that must be drawn; text in a merged cell reaches 0.1. */
  private static final double LEAST_DRAWN = 0.15;

  /**
   * Share of the first and last quarter of a part below which it is a stroke in the middle, the
   * stem of a 1, and no ruling; dashed rulings have a gap at one end at most.
   */
  private static final double LEAST_DRAWN_AT_ENDS = 0.1;

  /** Drawn more than that, a part is a ruling whatever its ends. */
  private static final double SURELY_DRAWN = 0.7;

  /** The same where rulings are dashed. */
  private static final double SURELY_DRAWN_DASHED = 0.3;

  /** The same where they are dashed: some parts one cell long are little more than a gap. */
  private static final double LEAST_DRAWN_DASHED = 0.08;

  /** Darkness that counts as drawn, in parts of the ruling's own. */
  private static final double DRAWN = 0.35;

  /** Shorter parts, in pixels, hold too little to judge. */
  private static final double LEAST_LENGTH = 20;

  /** The crossing rulings themselves are dark so far around their middle. */
  private static final double CROSSING = 4;

  private RulingSegments() {}

  /**
   * {@return the drawn parts, joined where neighbours are both drawn}
   *
   * @param image in which {@code lines} are level: transposed for vertical ones
   * @param dashed whether the page's rulings are
   */
  static List<Ruling> drawn(
      GrayImage image, List<Ruling> lines, List<Ruling> crossing, boolean dashed) {
    List<Ruling> drawn = new ArrayList<>();
    for (Ruling line : lines) {
      drawn.addAll(drawn(image, line, crossing, dashed));
    }
    return drawn;
  }

  private static List<Ruling> drawn(
      GrayImage image, Ruling line, List<Ruling> crossing, boolean dashed) {
    double leastDrawn = dashed ? LEAST_DRAWN_DASHED : LEAST_DRAWN;
    double surelyDrawn = dashed ? SURELY_DRAWN_DASHED : SURELY_DRAWN;
    double[] stops =
        crossing.stream()
            .filter(other -> other.from() - 8 <= line.position())
            .filter(other -> line.position() <= other.to() + 8)
            .mapToDouble(Ruling::position)
            .filter(stop -> stop > line.from() + LEAST_LENGTH)
            .filter(stop -> stop < line.to() - LEAST_LENGTH)
            .sorted()
            .toArray();
    LineProfile whole = profile(image, line, line.from(), line.to());
    List<Ruling> parts = new ArrayList<>();
    double start = line.from();
    double from = line.from();
    for (int i = 0; i <= stops.length; i++) {
      double to = i < stops.length ? stops[i] : line.to();
      if (drawnShare(image, line, from, to, whole.dark(), surelyDrawn) < leastDrawn) {
        if (from > start) {
          parts.add(part(line, start, from));
        }
        start = to;
      }
      from = to;
    }
    if (line.to() > start) {
      parts.add(part(line, start, line.to()));
    }
    return parts;
  }

  private static double drawnShare(
      GrayImage image, Ruling line, double from, double to, double dark, double surelyDrawn) {
    if (to - from < LEAST_LENGTH) {
      return 1;
    }
    double quarter = (to - from) / 4;
    double all = profile(image, line, from + CROSSING, to - CROSSING).shareDarkerThan(DRAWN * dark);
    double start =
        profile(image, line, from + CROSSING, from + quarter).shareDarkerThan(DRAWN * dark);
    double end = profile(image, line, to - quarter, to - CROSSING).shareDarkerThan(DRAWN * dark);
    return Math.max(start, end) < LEAST_DRAWN_AT_ENDS && all < surelyDrawn ? 0 : all;
  }

  private static LineProfile profile(GrayImage image, Ruling line, double from, double to) {
    Track level =
        new Track(new double[] {from, to}, new double[] {line.position(), line.position()});
    return new LineProfile(image, level, (int) from, (int) to);
  }

  private static Ruling part(Ruling line, double from, double to) {
    return new Ruling(line.orientation(), line.position(), from, to, line.thickness());
  }
}
