package org.gouji.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.scan.Mark;
import org.gouji.scan.StraightPage;

/**
 * The marks of a page by their places: a page has thousands, and is asked for each of its cells.
 */
final class PrintedMarks {

  private final List<Mark> marks;
  private final BoundingBox[] places;

  /** Middles from the top, and whose they are, so that a region is found by bisection. */
  private final double[] middles;

  private final int[] order;

  PrintedMarks(StraightPage page) {
    this.marks = page.marks();
    this.places = marks.stream().map(page::place).toArray(BoundingBox[]::new);
    Integer[] byMiddle = new Integer[places.length];
    Arrays.setAll(byMiddle, i -> i);
    Arrays.sort(byMiddle, (a, b) -> Double.compare(places[a].centerY(), places[b].centerY()));
    this.order = Arrays.stream(byMiddle).mapToInt(Integer::intValue).toArray();
    this.middles = Arrays.stream(order).mapToDouble(i -> places[i].centerY()).toArray();
  }

  /** {@return the marks whose middle lies in {@code region}, in the page's order} */
  List<Mark> in(BoundingBox region) {
    return Arrays.stream(indices(region)).mapToObj(marks::get).toList();
  }

  /** {@return the places of the same marks, in the same order} */
  List<BoundingBox> placesIn(BoundingBox region) {
    return Arrays.stream(indices(region)).mapToObj(i -> places[i]).toList();
  }

  private int[] indices(BoundingBox region) {
    int from = Arrays.binarySearch(middles, region.y());
    from = from < 0 ? -from - 1 : from;
    while (from > 0 && middles[from - 1] >= region.y()) {
      from--;
    }
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < order.length && middles[i] < region.bottom(); i++) {
      if (region.containsCenterOf(places[order[i]])) {
        found.add(order[i]);
      }
    }
    return found.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
