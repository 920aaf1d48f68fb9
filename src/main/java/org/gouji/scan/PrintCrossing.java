package org.gouji.scan;

import java.util.List;
import org.gouji.page.Ruling;

/** Drops lines that run through the characters of a text instead of between them. */
final class PrintCrossing {

  /** Share of a line's length that may lie in characters; strokes of a text lie in them wholly. */
  private static final double MOST_CROSSED = 0.1;

  private final List<Mark> characters;

  /**
   * @param marks the print without the lines in question
   * @param pixelsPerPoint of the picture of both
   */
  PrintCrossing(List<Mark> marks, double pixelsPerPoint) {
    this.characters =
        marks.stream()
            .filter(mark -> Math.max(mark.width(), mark.height()) >= 4 * pixelsPerPoint)
            .filter(mark -> Math.max(mark.width(), mark.height()) <= 30 * pixelsPerPoint)
            .toList();
  }

  List<Ruling> linesBetweenPrint(List<Ruling> lines) {
    return lines.stream().filter(line -> crossed(line) <= MOST_CROSSED * line.length()).toList();
  }

  private double crossed(Ruling line) {
    double crossed = 0;
    for (Mark mark : characters) {
      double start = line.isHorizontal() ? mark.top() : mark.left();
      double end = line.isHorizontal() ? mark.bottom() : mark.right();
      double inside = Math.min(line.position() - start, end - line.position());
      if (inside < 0.2 * (end - start)) {
        continue;
      }
      double first = line.isHorizontal() ? mark.left() : mark.top();
      double last = line.isHorizontal() ? mark.right() : mark.bottom();
      crossed += Math.max(0, Math.min(last, line.to()) - Math.max(first, line.from()));
    }
    return crossed;
  }
}
