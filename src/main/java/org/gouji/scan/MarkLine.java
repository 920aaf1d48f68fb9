package org.gouji.scan;

import java.util.List;

/**
 * Marks that stand side by side on one line of text.
 *
 * @param box all of them
 * @param marks from left to right
 */
public record MarkLine(Mark box, List<Mark> marks) {

  public MarkLine {
    marks = List.copyOf(marks);
  }

  static MarkLine of(List<Mark> marks) {
    List<Mark> sorted =
        marks.stream()
            .sorted(
                java.util.Comparator.comparingInt(Mark::left)
                    .thenComparingInt(Mark::top)
                    .thenComparingInt(Mark::right))
            .toList();
    return new MarkLine(sorted.stream().reduce(Mark::union).orElseThrow(), sorted);
  }
}
