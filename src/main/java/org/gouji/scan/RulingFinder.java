package org.gouji.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.page.Orientation;
import org.gouji.page.Ruling;

/**
 * Finds the rulings of a straightened picture. Lengths in pixels at {@link
 * RidgeTracer#DOTS_PER_INCH}; the rulings returned are in the same pixels.
 */
final class RulingFinder {

  /** A free-standing line is taken for a ruling from here on: three characters of the body text. */
  private static final double FREE_LENGTH = 62;

  /**
   * A line between two crossing rulings counts from here on: the lowest table row in the samples is
   * 13 pt. Strokes of headings are as long, but end on no rulings.
   */
  private static final double ANCHORED_LENGTH = 22;

  /** How far an end may be from the crossing ruling it belongs to. */
  private static final double END_REACH = 9;

  private final GrayImage image;
  private final double noise;

  RulingFinder(GrayImage image, double noise) {
    this.image = image;
    this.noise = noise;
  }

  List<Ruling> rulings() {
    List<Ruling> level = lines(image, Orientation.HORIZONTAL);
    List<Ruling> upright = lines(image.transposed(), Orientation.VERTICAL);
    for (int round = 0; round < 3; round++) {
      List<Ruling> nextLevel = anchored(level, upright);
      upright = anchored(upright, level);
      level = nextLevel;
    }
    List<Ruling> all = new ArrayList<>(snapped(level, upright));
    all.addAll(snapped(upright, level));
    return all;
  }

  private List<Ruling> lines(GrayImage picture, Orientation orientation) {
    List<Track> pieces = new RidgeTracer(picture, noise).tracks(12);
    List<Ruling> found = new ArrayList<>();
    for (Track chain : TrackChain.joined(pieces, 62)) {
      LineProfile profile =
          new LineProfile(picture, chain, (int) chain.from() - 4, (int) chain.to() + 4);
      double length = profile.last() - profile.first();
      if (length < ANCHORED_LENGTH - 6 || !isRuling(profile)) {
        continue;
      }
      found.add(
          new Ruling(
              orientation,
              profile.position(),
              profile.first(),
              profile.last(),
              profile.thickness()));
    }
    return merged(found);
  }

  private static boolean isRuling(LineProfile profile) {
    double fill = profile.fill();
    double clutter = profile.clutter();
    // Measured on the samples: unbroken rulings fill 0.9 and more, the dashed ones of bad 1-bit
    // scans 0.5 to 0.8 with nothing beside them; rows of strokes fill 0.3 to 0.6 amid print.
    return (fill >= 0.8 && clutter < 0.8) || (fill >= 0.5 && clutter < 0.25);
  }

  /** Joins lines that are drawn double or were traced in parts. */
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
    return Math.abs(one.position() - other.position()) <= 4
        && one.from() <= other.to() + 4
        && other.from() <= one.to() + 4;
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

  private static List<Ruling> anchored(List<Ruling> lines, List<Ruling> crossing) {
    return lines.stream().filter(line -> stands(line, crossing)).toList();
  }

  private static boolean stands(Ruling line, List<Ruling> crossing) {
    boolean start = isAnchored(line, line.from(), crossing);
    boolean end = isAnchored(line, line.to(), crossing);
    if (start && end) {
      return line.length() >= ANCHORED_LENGTH;
    }
    return line.length() >= (start || end ? FREE_LENGTH : 3 * FREE_LENGTH);
  }

  private static boolean isAnchored(Ruling line, double end, List<Ruling> crossing) {
    return crossing.stream().anyMatch(other -> meets(line, end, other));
  }

  private static boolean meets(Ruling line, double end, Ruling other) {
    return Math.abs(other.position() - end) <= END_REACH
        && other.from() - END_REACH <= line.position()
        && line.position() <= other.to() + END_REACH;
  }

  /** Moves ends that lie close to a crossing ruling onto it. */
  private static List<Ruling> snapped(List<Ruling> lines, List<Ruling> crossing) {
    return lines.stream()
        .map(
            line -> {
              double from = nearest(line, line.from(), crossing);
              double to = nearest(line, line.to(), crossing);
              return from < to
                  ? new Ruling(line.orientation(), line.position(), from, to, line.thickness())
                  : line;
            })
        .toList();
  }

  private static double nearest(Ruling line, double end, List<Ruling> crossing) {
    return crossing.stream()
        .filter(other -> meets(line, end, other))
        .map(Ruling::position)
        .min(Comparator.comparingDouble(position -> Math.abs(position - end)))
        .orElse(end);
  }
}
