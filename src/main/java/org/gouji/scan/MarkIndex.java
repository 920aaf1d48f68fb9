package org.gouji.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks by place: bands of rows, so that a region is answered without looking at the whole page.
 */
final class MarkIndex {

  private final int band;
  private final List<List<Mark>> bands = new ArrayList<>();

  MarkIndex(List<Mark> marks, int band) {
    this.band = Math.max(1, band);
    for (Mark mark : marks) {
      for (int i = mark.top() / this.band; i <= mark.bottom() / this.band; i++) {
        while (bands.size() <= i) {
          bands.add(new ArrayList<>());
        }
        bands.get(i).add(mark);
      }
    }
  }

  /** {@return the marks that touch the rows from {@code top} to {@code bottom}, each once} */
  List<Mark> rows(int top, int bottom) {
    List<Mark> found = new ArrayList<>();
    int first = Math.max(0, top / band);
    for (int i = first; i <= bottom / band && i < bands.size(); i++) {
      for (Mark mark : bands.get(i)) {
        boolean firstBand = Math.max(first, mark.top() / band) == i;
        if (firstBand && mark.top() <= bottom && mark.bottom() >= top) {
          found.add(mark);
        }
      }
    }
    return found;
  }

  boolean anyNear(Mark mark, int reach) {
    return rows(mark.top() - reach, mark.bottom() + reach).stream()
        .anyMatch(
            other -> other.left() <= mark.right() + reach && other.right() >= mark.left() - reach);
  }
}
