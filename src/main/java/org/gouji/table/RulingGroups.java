package org.gouji.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.page.Ruling;

/** Groups rulings that hang together: those of one table. */
final class RulingGroups {

  /** A line that ends this far, in points, from another one still meets it. */
  private static final double MEETING = 4;

  private RulingGroups() {}

  /**
   * {@return groups of at least two horizontal and one vertical rulings, or two vertical and one
   * horizontal}
   */
  static List<List<Ruling>> of(List<Ruling> horizontals, List<Ruling> verticals) {
    List<Ruling> all = new ArrayList<>(horizontals);
    all.addAll(verticals);
    DisjointSets sets = new DisjointSets(all.size());
    for (int i = 0; i < horizontals.size(); i++) {
      for (int j = horizontals.size(); j < all.size(); j++) {
        if (meet(all.get(i), all.get(j))) {
          sets.join(i, j);
        }
      }
    }
    Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      groups.computeIfAbsent(sets.find(i), root -> new ArrayList<>()).add(all.get(i));
    }
    return groups.values().stream().filter(RulingGroups::isTable).toList();
  }

  private static boolean isTable(List<Ruling> group) {
    long horizontals = group.stream().filter(Ruling::isHorizontal).count();
    long verticals = group.size() - horizontals;
    return horizontals >= 1 && verticals >= 1 && group.size() >= 4;
  }

  private static boolean meet(Ruling horizontal, Ruling vertical) {
    return vertical.position() >= horizontal.from() - MEETING
        && vertical.position() <= horizontal.to() + MEETING
        && horizontal.position() >= vertical.from() - MEETING
        && horizontal.position() <= vertical.to() + MEETING;
  }
}
