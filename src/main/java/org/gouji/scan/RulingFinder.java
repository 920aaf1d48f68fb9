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

  /** Gaps of the dashed lines in bad 1-bit scans of the samples: up to 25 pt. */
  private static final double LONGEST_GAP = 62;

  /** A gap in a solid line that needs no evidence: dirt, a crossing stroke. */
  private static final double SMALL_GAP = 10;

  /** Median share of long lines that is drawn, from which on the page's lines are solid. */
  private static final double UNBROKEN = 0.96;

  /** Half the width of the text of a page. */
  private static final double ALONE_LENGTH = 450;

  private final GrayImage image;
  private final double noise;

  RulingFinder(GrayImage image, double noise) {
    this.image = image;
    this.noise = noise;
  }

  List<Ruling> rulings() {
    GrayImage transposed = image.transposed();
    List<Track> levelPieces = pieces(image);
    List<Track> uprightPieces = pieces(transposed);
    boolean broken = isBroken(image, levelPieces, transposed, uprightPieces);
    List<Ruling> level = lines(image, levelPieces, broken, Orientation.HORIZONTAL);
    List<Ruling> upright = lines(transposed, uprightPieces, broken, Orientation.VERTICAL);
    List<Ruling> standingLevel = standing(level, List.of());
    List<Ruling> standingUpright = standing(upright, List.of());
    // From the long lines to the shorter ones that end on them; strokes of characters that happen
    // to
    // end on each other are never reached.
    for (int round = 0; round < 3; round++) {
      List<Ruling> nextLevel = standing(level, standingUpright);
      standingUpright = standing(upright, standingLevel);
      standingLevel = nextLevel;
    }
    RulingEnds levelEnds = new RulingEnds(image, END_REACH);
    RulingEnds uprightEnds = new RulingEnds(transposed, END_REACH);
    for (int round = 0; round < 2; round++) {
      List<Ruling> nextLevel = levelEnds.settled(standingLevel, standingUpright);
      standingUpright = merged(uprightEnds.settled(standingUpright, standingLevel));
      standingLevel = merged(nextLevel);
    }
    level = RulingSegments.drawn(image, standingLevel, standingUpright, broken);
    upright = RulingSegments.drawn(transposed, standingUpright, standingLevel, broken);
    List<Ruling> all = new ArrayList<>(snapped(tableLines(level, upright, 1), upright));
    all.addAll(snapped(tableLines(upright, level, 2), level));
    return all;
  }

  private List<Track> pieces(GrayImage picture) {
    // Averaging draws the ends of a line out by half its window: the line itself ends earlier.
    return new RidgeTracer(picture, noise)
        .tracks(12).stream().map(piece -> trimmed(picture, piece)).toList();
  }

  private static List<Ruling> lines(
      GrayImage picture, List<Track> pieces, boolean broken, Orientation orientation) {
    // Where lines are drawn through, a gap is a merged cell or the end of a table, unless the line
    // can be felt in it.
    List<Track> chains =
        TrackChain.joined(
            pieces,
            LONGEST_GAP,
            (piece, next) ->
                broken
                    || next.from() - piece.to() <= SMALL_GAP
                    || Gap.isBridged(picture, piece, next));
    List<Ruling> found = new ArrayList<>();
    for (Track chain : chains) {
      LineProfile profile = profile(picture, chain);
      double length = profile.last() - profile.first();
      if (length < ANCHORED_LENGTH - 6 || !isRuling(profile, broken)) {
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

  private static Track trimmed(GrayImage picture, Track piece) {
    LineProfile profile = new LineProfile(picture, piece, (int) piece.from(), (int) piece.to());
    return piece.part(profile.first() - 1.0, profile.last() + 1.0);
  }

  private static LineProfile profile(GrayImage picture, Track chain) {
    return new LineProfile(picture, chain, (int) chain.from() - 4, (int) chain.to() + 4);
  }

  /**
   * {@return whether the page's lines are dashed, by a bad threshold mostly} Judged by half the
   * length of all long lines together: the few chains of strokes among them do not count.
   */
  private static boolean isBroken(
      GrayImage image, List<Track> level, GrayImage transposed, List<Track> upright) {
    List<double[]> fills = new ArrayList<>(fills(image, level));
    fills.addAll(fills(transposed, upright));
    fills.sort(Comparator.comparingDouble(fill -> fill[0]));
    double half = fills.stream().mapToDouble(fill -> fill[1]).sum() / 2;
    for (double[] fill : fills) {
      half -= fill[1];
      if (half <= 0) {
        return fill[0] < UNBROKEN;
      }
    }
    return false;
  }

  private static List<double[]> fills(GrayImage picture, List<Track> pieces) {
    return TrackChain.joined(pieces, LONGEST_GAP, (piece, next) -> true).stream()
        .filter(chain -> chain.length() >= 3 * FREE_LENGTH)
        .map(chain -> profile(picture, chain))
        .filter(profile -> isRuling(profile, true))
        .map(profile -> new double[] {profile.fill(), profile.last() - profile.first()})
        .toList();
  }

  /**
   * Measured on lines of 90 pt and more of noisy, dashed and clean samples: rulings have a clutter
   * of at most 0.35 on either side, or digits close to one side (up to 0.95) and are solid (fill
   * 0.86 and more); rows of strokes of characters have a fill below 0.8 and a clutter above 0.43.
   */
  private static boolean isRuling(LineProfile profile, boolean broken) {
    double fill = profile.fill();
    double above = profile.clutterAbove();
    double below = profile.clutterBelow();
    boolean bare = fill >= (broken ? 0.5 : 0.7) && Math.max(above, below) <= 0.38;
    boolean beside = fill >= 0.8 && Math.min(above, below) <= 0.25 && Math.max(above, below) <= 1.2;
    return bare || beside;
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

  private static List<Ruling> standing(List<Ruling> lines, List<Ruling> crossing) {
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

  /**
   * Keeps lines that meet others. A level line may stand alone if it is long, in a table without
   * upright rulings; an upright line that fewer than two level ones meet rules no table.
   */
  private static List<Ruling> tableLines(List<Ruling> lines, List<Ruling> crossing, int least) {
    return lines.stream()
        .filter(
            line ->
                crossing.stream().filter(other -> crosses(line, other)).limit(least).count()
                        == least
                    || (line.isHorizontal() && line.length() >= ALONE_LENGTH))
        .toList();
  }

  private static boolean crosses(Ruling line, Ruling other) {
    return line.from() - END_REACH <= other.position()
        && other.position() <= line.to() + END_REACH
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
