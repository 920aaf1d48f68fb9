package org.gouji.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which way up a page stands: the way in which a reader can read a few of its lines. Most
 * pages stand upright, and are asked for nothing else.
 */
final class ReadingDirection {

  /** Legibility of lines that stand upright is above this as a rule, of turned ones below. */
  private static final double READABLE = 0.8;

  /** Most lines that are read the wrong way are below this, single ones at 0.54 and 0.98. */
  private static final double TURNED = 0.3;

  /** Enough where print is whole. */
  private static final int FEW_LINES = 6;

  /** Where it is not. A table may have as many lines of figures, dashes and broken rulings. */
  private static final int MANY_LINES = 18;

  /** A single line may happen to be read the wrong way, too: one had 0.98. */
  private static final int LEAST_LINES = 2;

  /** A page is turned for no less. */
  private static final double CLEARLY = 0.1;

  /** Lines of characters of the samples have 0.6 and more; lines of specks below 0.2. */
  private static final double LEAST_CHARACTERS = 0.4;

  private static final List<Integer> TURNS = List.of(2, 3, 1);

  private final ReadingProbe probe;

  ReadingDirection(ReadingProbe probe) {
    this.probe = probe;
  }

  /**
   * A way to turn the page, its skew once turned, and how well it reads that way.
   *
   * @param quarters turns clockwise
   * @param skew radians
   * @param lines legibility of the lines that were tried, each 0..1
   */
  record Way(int quarters, double skew, List<Double> lines) {

    /** {@return mean legibility of the better half of the lines: the worse may be dirt} */
    double legibility() {
      return meanOfBest(lines, better(lines.size()));
    }

    private boolean isReadable() {
      return legibility() >= READABLE && (quarters == 0 || readable().size() >= LEAST_LINES);
    }

    /** {@return how many lines can be read, each counted as far as it can} */
    private double evidence() {
      return readable().stream().mapToDouble(each -> each).sum();
    }

    /**
     * {@return by how much its lines read better than turned ones do, all together} On a page of
     * ragged print 18 lines of 0.45 say more than the one line of 0.85 that an upright stub makes
     * of a page on its side.
     */
    private double raggedEvidence() {
      return lines.stream().mapToDouble(each -> Math.max(0, each - TURNED)).sum();
    }

    private List<Double> readable() {
      return lines.stream().filter(each -> each >= READABLE).toList();
    }
  }

  /** {@return the way in which the page is read} */
  Way of(GrayImage work, double noise) {
    List<Turned> tried = new ArrayList<>();
    Turned upright = new Turned(work, noise, 0, Skew.of(work));
    tried.add(upright);
    Way asItLies = upright.way(FEW_LINES);
    if (asItLies.isReadable()) {
      return asItLies;
    }
    for (int quarters : TURNS) {
      Turned turned = new Turned(work, noise, quarters, skew(work, quarters, tried));
      tried.add(turned);
      Way way = turned.way(FEW_LINES);
      if (way.isReadable() && way.legibility() > asItLies.legibility() + CLEARLY) {
        return way;
      }
    }
    return ofWorn(tried);
  }

  /** A page on its head is as aslant as upright. */
  private static double skew(GrayImage work, int quarters, List<Turned> tried) {
    return tried.stream()
        .filter(other -> (other.quarters - quarters) % 2 == 0)
        .findFirst()
        .map(other -> other.skew)
        .orElseGet(() -> Skew.of(work.turned(quarters)));
  }

  /**
   * {@return the way in which most lines of a worn page can be read} Its lines are tried in every
   * direction: one heading in larger type may be all that is whole.
   *
   * @param directions upright first
   */
  private static Way ofWorn(List<Turned> directions) {
    Way best = directions.get(0).way(MANY_LINES);
    double most = best.evidence() + CLEARLY;
    for (Turned turned : directions.subList(1, directions.size())) {
      Way way = turned.way(MANY_LINES);
      if (way.evidence() > most && way.raggedEvidence() > best.raggedEvidence()) {
        best = way;
        most = way.evidence();
      }
    }
    return best;
  }

  /** The page turned and level. No line of it is read twice, however often it is asked. */
  private final class Turned {

    private final int quarters;
    private final double skew;
    private final GrayImage level;
    private final List<MarkLine> lines;
    private final List<Double> read = new ArrayList<>();

    Turned(GrayImage work, double noise, int quarters, double skew) {
      this.quarters = quarters;
      this.skew = skew;
      this.level = level(work.turned(quarters), skew);
      this.lines = likelyLines(PageStraightener.quiet(level, noise));
    }

    /** How the page reads this way, by at most so many of its lines. */
    Way way(int most) {
      int count = Math.min(most, lines.size());
      int half = better(count);
      List<Double> legibilities = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        legibilities.add(legibility(i));
        // Further lines can only make the better half better: what is readable stays so.
        if (legibilities.size() >= half && meanOfBest(legibilities, half) >= READABLE) {
          break;
        }
      }
      return new Way(quarters, skew, legibilities);
    }

    private double legibility(int line) {
      if (line == read.size()) {
        read.add(probe.legibility(picture(level, lines.get(line).box())));
      }
      return read.get(line);
    }
  }

  private static GrayImage level(GrayImage turned, double skew) {
    double middleX = turned.width() / 2.0;
    double middleY = turned.height() / 2.0;
    double[] middles = {middleX, middleY, middleX, middleY};
    return new PageMap(1, 1, skew, middles, Bend.none(), Bend.none())
        .straightened(turned, turned.width(), turned.height());
  }

  /**
   * The lines that look most like text, those first that look so most: of marks as high as the line
   * and long.
   */
  private static List<MarkLine> likelyLines(GrayImage quiet) {
    double typeScale = RidgeTracer.DOTS_PER_INCH / 72.0;
    List<Mark> marks = Ink.marks(quiet, typeScale, List.of());
    return TextLines.of(marks, 6 * typeScale, 24 * typeScale).stream()
        .filter(line -> line.box().height() >= 6 * typeScale)
        .filter(line -> line.box().height() <= 24 * typeScale)
        .filter(line -> line.box().width() >= 3 * line.box().height())
        .filter(line -> characterShare(line) >= LEAST_CHARACTERS)
        .sorted(
            Comparator.comparingDouble(
                    (MarkLine line) ->
                        Math.abs(line.box().width() / (double) line.box().height() - 10))
                .thenComparingInt(line -> line.box().top()))
        .limit(MANY_LINES)
        .toList();
  }

  private static int better(int lines) {
    return (lines + 1) / 2;
  }

  private static double meanOfBest(List<Double> values, int count) {
    return values.stream()
        .sorted(Comparator.reverseOrder())
        .limit(count)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  /** The share of a line's width that is taken by marks at least half as high as it. */
  private static double characterShare(MarkLine line) {
    double wide =
        line.marks().stream()
            .filter(mark -> 2 * mark.height() >= line.box().height())
            .mapToInt(Mark::width)
            .sum();
    return wide / line.box().width();
  }

  private static GrayImage picture(GrayImage image, Mark box) {
    int margin = Math.max(1, box.height() / 8);
    return image.part(
        box.left() - margin,
        box.top() - margin,
        box.width() + 2 * margin,
        box.height() + 2 * margin);
  }
}
