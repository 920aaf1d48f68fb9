package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which cells are wrong where balance rules fail: the cheapest set of cells that could be given
 * other figures such that every rule holds (error localisation after Fellegi and Holt, 1976).
 *
 * <p>Found by best-first branch and bound over implied edits (de Waal, 2003): the cells chosen so
 * far are eliminated from the equations; of every implied edit that is still broken, at least one
 * cell must be wrong, so the search branches on the cells of the shortest of them. Broken edits
 * without a cell in common need a cell each, which bounds the cost from below.
 */
final class Localization {

  /**
   * What an explanation may cost. A table in which more cells are wrong was read wrongly as a
   * whole, or belongs to another form, and naming cells would mislead.
   */
  private static final double MOST_COST = 6;

  /**
   * Sets of cells looked at before giving up: five wrong cells anywhere in table 3 take 100 to
   * 2,000. Every further step is time lost on a table that is beyond help.
   */
  private static final int MOST_STEPS = 3_000;

  /** Costs that differ by less than this are the same. */
  private static final double SAME_COST = 1e-6;

  /** More equally good explanations than this say no more than that it is not known. */
  private static final int MOST_EXPLANATIONS = 64;

  private final List<String> fields;
  private final List<BigDecimal> figures;
  private final double[] costs;
  private final Elimination equations;
  private final Predicate<Map<String, BigDecimal>> possible;

  /**
   * @param equations the rules that are to hold
   * @param figures the figures by field; a field without one counts as 0
   * @param costs the fields that may be wrong, each with what it costs to believe that, above 0
   * @param possible whether new figures, by field, none below zero, may stand in their cells
   */
  Localization(
      List<Equation> equations,
      Map<String, BigDecimal> figures,
      Map<String, Double> costs,
      Predicate<Map<String, BigDecimal>> possible) {
    Set<String> all = new LinkedHashSet<>();
    equations.forEach(each -> all.addAll(each.signs().keySet()));
    this.fields = List.copyOf(all);
    this.figures =
        fields.stream().map(field -> figures.getOrDefault(field, BigDecimal.ZERO)).toList();
    this.costs =
        fields.stream()
            .mapToDouble(field -> costs.getOrDefault(field, Double.POSITIVE_INFINITY))
            .toArray();
    this.equations = Elimination.of(equations, fields);
    this.possible = possible;
  }

  /**
   * A set of cells in the search.
   *
   * @param chosen the cells taken for wrong, eliminated
   * @param cleared cells taken for right: sets with them are looked at elsewhere
   * @param broken edits that need another wrong cell, as the cells that may be it
   * @param cost of the chosen cells
   * @param atLeast what any explanation that holds them costs
   */
  private record Step(
      Elimination chosen, BitSet cleared, List<BitSet> broken, double cost, double atLeast) {}

  /**
   * {@return the cheapest explanations, all of the same cost; empty if nothing is broken, and if
   * there is none within the limits of the search}
   */
  List<Explanation> cheapest() {
    return within(0);
  }

  /**
   * {@return the explanations that cost at most {@code more} than the cheapest, cheapest first;
   * empty as for {@link #cheapest}}
   */
  List<Explanation> within(double more) {
    PriorityQueue<Step> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Step::atLeast)
                .thenComparing(step -> step.chosen().free().toString()));
    step(equations, new BitSet(), 0).ifPresent(queue::add);
    List<Explanation> found = new ArrayList<>();
    for (int steps = 0; !queue.isEmpty(); steps++) {
      Step step = queue.remove();
      boolean dearer = !found.isEmpty() && step.atLeast() > found.get(0).cost() + more + SAME_COST;
      if (dearer || found.size() >= MOST_EXPLANATIONS) {
        break;
      }
      if (steps >= MOST_STEPS) {
        return more > 0 ? found : List.of();
      }
      if (step.broken().isEmpty()) {
        explanation(step).ifPresent(found::add);
      } else {
        queue.addAll(branches(step));
      }
    }
    return found;
  }

  private Optional<Explanation> explanation(Step step) {
    Map<Integer, BigDecimal> growth = step.chosen().growth(figures).orElse(Map.of());
    Map<String, BigDecimal> needed = new HashMap<>();
    growth.forEach(
        (field, more) -> {
          if (more.signum() != 0) {
            needed.put(fields.get(field), figures.get(field).add(more));
          }
        });
    boolean everyCellCounts = needed.size() == step.chosen().free().size();
    return !needed.isEmpty() && everyCellCounts && possible.test(needed)
        ? Optional.of(new Explanation(needed, step.cost()))
        : Optional.empty();
  }

  private List<Step> branches(Step step) {
    BitSet shortest =
        step.broken().stream().min(Comparator.comparingInt(BitSet::cardinality)).orElseThrow();
    List<Step> branches = new ArrayList<>();
    BitSet cleared = (BitSet) step.cleared().clone();
    for (int field : cheapestFirst(shortest)) {
      Elimination chosen = step.chosen().freeing(field);
      step(chosen, (BitSet) cleared.clone(), step.cost() + costs[field]).ifPresent(branches::add);
      cleared.set(field);
    }
    return branches;
  }

  private List<Integer> cheapestFirst(BitSet edit) {
    return edit.stream()
        .boxed()
        .sorted(Comparator.comparingDouble((Integer field) -> costs[field]))
        .toList();
  }

  /** {@return the step; empty if no explanation can come of it} */
  private Optional<Step> step(Elimination chosen, BitSet cleared, double cost) {
    List<BitSet> broken = new ArrayList<>(broken(chosen));
    for (BitSet edit : broken) {
      edit.andNot(cleared);
      edit.stream().filter(field -> Double.isInfinite(costs[field])).forEach(edit::clear);
      if (edit.isEmpty()) {
        return Optional.empty();
      }
    }
    double atLeast = cost + least(broken);
    return atLeast > MOST_COST
        ? Optional.empty()
        : Optional.of(new Step(chosen, cleared, broken, cost, atLeast));
  }

  /**
   * Edits that need another wrong cell: for equations to hold, then for no cell to be below zero.
   */
  private List<BitSet> broken(Elimination chosen) {
    List<BitSet> broken = chosen.broken();
    return broken.isEmpty() ? chosen.belowZero(figures) : broken;
  }

  /** What the cells that broken edits without a cell in common need cost at least. */
  private double least(List<BitSet> broken) {
    List<BitSet> shortestFirst = new ArrayList<>(broken);
    shortestFirst.sort(Comparator.comparingInt(BitSet::cardinality));
    BitSet counted = new BitSet();
    double least = 0;
    for (BitSet edit : shortestFirst) {
      if (!edit.intersects(counted)) {
        least += edit.stream().mapToDouble(field -> costs[field]).min().orElse(0);
        counted.or(edit);
      }
    }
    return least;
  }
}
