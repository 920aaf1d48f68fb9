package org.gouji.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Ruling;

/**
 * Puts dots together that are painted one by one along a line: browsers print a dotted border so,
 * as squares or circles.
 */
final class DottedRulings {

  /** Points: the dots of a border of 4 CSS pixels; a larger square is a bullet or a sign. */
  private static final double LARGEST_DOT = 3.2;

  /** Fewer dots in a row are punctuation. */
  private static final int FEWEST_DOTS = 8;

  /** Dots of one line stand within this of each other, in points. */
  private static final double SAME_LINE = 0.3;

  /** From dot to dot, in parts of a dot: as far apart as wide in browsers, twice in Word. */
  private static final double LARGEST_STEP = 3.5;

  private final List<BoundingBox> dots = new ArrayList<>();

  /** Notes what was painted, if it is a dot. */
  void add(BoundingBox painted) {
    double longer = Math.max(painted.width(), painted.height());
    double shorter = Math.min(painted.width(), painted.height());
    if (longer <= LARGEST_DOT && shorter > 0 && longer < 2 * shorter) {
      dots.add(painted);
    }
  }

  /** {@return the rulings that the dots make} A dot where two cross is part of both. */
  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    add(rulings, true);
    add(rulings, false);
    return rulings;
  }

  private void add(List<Ruling> rulings, boolean level) {
    List<BoundingBox> sorted = new ArrayList<>(dots);
    sorted.sort(Comparator.comparingDouble(dot -> across(dot, level)));
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || across(sorted.get(i), level) - across(sorted.get(start), level) > SAME_LINE) {
        addRuns(new ArrayList<>(sorted.subList(start, i)), level, rulings);
        start = i;
      }
    }
  }

  private static void addRuns(List<BoundingBox> line, boolean level, List<Ruling> rulings) {
    line.sort(Comparator.comparingDouble(dot -> along(dot, level)));
    int start = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size()
          || along(line.get(i), level) - along(line.get(i - 1), level)
              > LARGEST_STEP * size(line.get(i), level)) {
        if (i - start >= FEWEST_DOTS) {
          rulings.add(ruling(line.subList(start, i), level));
        }
        start = i;
      }
    }
  }

  private static Ruling ruling(List<BoundingBox> run, boolean level) {
    BoundingBox box = BoundingBox.around(run);
    return level
        ? Ruling.horizontal(box.centerY(), box.x(), box.right(), box.height())
        : Ruling.vertical(box.centerX(), box.y(), box.bottom(), box.width());
  }

  private static double across(BoundingBox dot, boolean level) {
    return level ? dot.centerY() : dot.centerX();
  }

  private static double along(BoundingBox dot, boolean level) {
    return level ? dot.centerX() : dot.centerY();
  }

  private static double size(BoundingBox dot, boolean level) {
    return level ? dot.width() : dot.height();
  }
}
