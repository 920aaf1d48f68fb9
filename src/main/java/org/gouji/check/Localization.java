package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
   * Sets of cells looked at before giving up. Three wrong cells anywhere in table 3 take 20 to 300
   * steps, five up to 2,000; a table read wrongly as a whole has no small explanation, and every
   * further step is time lost on it.
   */
  private static final int MOST_STEPS = 3_000;

  /** Explanations that differ in cost by less than this are equally good. */
  private static final double SAME_COST = 1e-6;

  /** More equally good explanations than this say no more than that it is not known. */
  private static final int MOST_EXPLANATIONS = 64;

  private final List<Equation> equations;
  private final Map<String, Double> costs;
  private final Map<String, BigDecimal> figures;
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
    this.equations = List.copyOf(equations);
    this.figures = Map.copyOf(figures);
    this.costs = Map.copyOf(costs);
    this.possible = possible;
  }

  /**
   * A set of cells in the search.
   *
   * @param chosen cells taken for wrong
   * @param cleared cells taken for right: sets with them are looked at elsewhere
   * @param cost of the chosen cells
   * @param atLeast what any explanation that holds them costs
   * @param elimination of the chosen cells
   */
  private record Step(
      List<String> chosen,
      Set<String> cleared,
      double cost,
      double atLeast,
      Elimination elimination) {}

  /**
   * {@return the cheapest explanations, all of the same cost; empty if nothing is broken, and if
   * there is none within the limits of the search}
   */
  List<Explanation> cheapest() {
    PriorityQueue<Step> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Step::atLeast)
                .thenComparing(step -> String.join(";", step.chosen())));
    step(List.of(), Set.of(), 0).ifPresent(queue::add);
    List<Explanation> found = new ArrayList<>();
    for (int steps = 0; !queue.isEmpty(); steps++) {
      Step step = queue.remove();
      boolean dearer = !found.isEmpty() && step.atLeast() > found.get(0).cost() + SAME_COST;
      if (dearer || found.size() >= MOST_EXPLANATIONS) {
        break;
      }
      if (steps >= MOST_STEPS) {
        return List.of();
      }
      List<Set<String>> broken = broken(step.elimination());
      if (broken.isEmpty()) {
        explanation(step).ifPresent(found::add);
      } else {
        queue.addAll(branches(step, broken));
      }
    }
    return found;
  }

  private Optional<Explanation> explanation(Step step) {
    Optional<Map<String, BigDecimal>> growth = step.elimination().growth(figures);
    if (growth.isEmpty() || growth.get().isEmpty()) {
      return Optional.empty();
    }
    Map<String, BigDecimal> needed = new LinkedHashMap<>();
    growth
        .get()
        .forEach(
            (field, more) ->
                needed.put(field, figures.getOrDefault(field, BigDecimal.ZERO).add(more)));
    boolean everyCellCounts = growth.get().values().stream().allMatch(more -> more.signum() != 0);
    return everyCellCounts && possible.test(needed)
        ? Optional.of(new Explanation(needed, step.cost()))
        : Optional.empty();
  }

  /**
   * Edits that need another wrong cell: for equations to hold, then for no cell to be below zero.
   */
  private List<Set<String>> broken(Elimination elimination) {
    List<Set<String>> broken = elimination.broken();
    return broken.isEmpty() ? elimination.belowZero(figures) : broken;
  }

  private List<Step> branches(Step step, List<Set<String>> broken) {
    List<String> shortest =
        broken.stream()
            .map(edit -> open(edit, step.cleared()))
            .min(Comparator.comparingInt(List::size))
            .orElseThrow();
    List<Step> branches = new ArrayList<>();
    Set<String> cleared = new HashSet<>(step.cleared());
    for (String field : shortest) {
      List<String> chosen = new ArrayList<>(step.chosen());
      chosen.add(field);
      step(chosen, cleared, step.cost() + cost(field)).ifPresent(branches::add);
      cleared.add(field);
    }
    return branches;
  }

  /** The fields of an edit that may be wrong, cheapest first. */
  private List<String> open(Set<String> edit, Set<String> cleared) {
    return edit.stream()
        .filter(field -> costs.containsKey(field) && !cleared.contains(field))
        .sorted(Comparator.comparingDouble(this::cost))
        .toList();
  }

  private double cost(String field) {
    return costs.getOrDefault(field, Double.POSITIVE_INFINITY);
  }

  /** {@return the step; empty if no explanation can come of it} */
  private Optional<Step> step(List<String> chosen, Set<String> cleared, double cost) {
    Elimination elimination = Elimination.of(equations, chosen);
    List<List<String>> edits =
        broken(elimination).stream()
            .map(edit -> open(edit, cleared))
            .sorted(Comparator.comparingInt(List::size))
            .toList();
    double atLeast = cost;
    Set<String> counted = new HashSet<>();
    for (List<String> edit : edits) {
      if (edit.isEmpty()) {
        return Optional.empty();
      }
      if (edit.stream().noneMatch(counted::contains)) {
        atLeast += cost(edit.get(0));
        counted.addAll(edit);
      }
    }
    return Optional.of(new Step(chosen, Set.copyOf(cleared), cost, atLeast, elimination));
  }
}
