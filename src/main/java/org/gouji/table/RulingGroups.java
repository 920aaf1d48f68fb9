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

  /** A table of fewer level lines has no rows by which to tell its head. */
  private static final int LEAST_LEVELS = 4;

  /** Points: a head of two lines of 12 pt type with its margins. */
  private static final double HIGHEST_HEAD = 45;

  private RulingGroups() {}

  /**
   * {@return groups of at least two horizontal rulings and a vertical one, which is what two rows
   * without outer borders have, or a horizontal one and three vertical}
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
    List<List<Ruling>> tables = groups.values().stream().filter(RulingGroups::isTable).toList();
    groups.values().stream()
        .filter(group -> group.size() == 1 && group.get(0).isHorizontal())
        .forEach(
            group ->
                tables.stream()
                    .filter(it -> isEdge(group.get(0), it))
                    .findFirst()
                    .ifPresent(it -> it.add(group.get(0))));
    return tables;
  }

  /**
   * Whether a line that meets no upright one is the outer line of a head whose upright rulings were
   * not drawn or not found: as long as the table's lines, and a row's height away.
   */
  private static boolean isEdge(Ruling line, List<Ruling> table) {
    List<Ruling> levels = table.stream().filter(Ruling::isHorizontal).toList();
    return levels.size() >= LEAST_LEVELS
        && levels.stream()
            .anyMatch(
                other ->
                    Math.abs(other.position() - line.position()) <= HIGHEST_HEAD
                        && Math.abs(other.from() - line.from()) <= MEETING
                        && Math.abs(other.to() - line.to()) <= MEETING);
  }

  private static boolean isTable(List<Ruling> group) {
    long horizontals = group.stream().filter(Ruling::isHorizontal).count();
    long verticals = group.size() - horizontals;
    return horizontals >= 1 && verticals >= 1 && (horizontals >= 2 || group.size() >= 4);
  }

  private static boolean meet(Ruling horizontal, Ruling vertical) {
    return vertical.position() >= horizontal.from() - MEETING
        && vertical.position() <= horizontal.to() + MEETING
        && horizontal.position() >= vertical.from() - MEETING
        && horizontal.position() <= vertical.to() + MEETING;
  }
}
