package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.BalanceRule;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;

/**
 * What a balance rule with several cells in doubt says of one of them, if each is one of the
 * figures that its readers proposed: all combinations of these are tried, and where the rule holds
 * in none but those with the same figure in the cell, it demands that figure. To hide a wrong one,
 * another cell would have to be wrong by as much, and the right figure of one of them unseen by
 * both readers.
 */
final class ProposedTogether {

  /** Combinations tried; a row has at most 64 where each of its parts has two readings. */
  private static final int MOST_COMBINATIONS = 1024;

  private final String asked;

  /** The cells in doubt and what they may be. */
  private final List<Cell> cells = new ArrayList<>();

  private BigDecimal settled = BigDecimal.ZERO;

  /**
   * A cell in doubt.
   *
   * @param isLeft whether it stands on the left side of the rule
   * @param figures what its readers proposed
   * @param isAgreed whether both proposed the same
   */
  private record Cell(String id, boolean isLeft, List<BigDecimal> figures, boolean isAgreed) {

    BigDecimal signed(BigDecimal figure) {
      return isLeft ? figure : figure.negate();
    }
  }

  private ProposedTogether(String asked) {
    this.asked = asked;
  }

  /**
   * {@return the cells of a rule with several in doubt; empty if a cell of it is in doubt for its
   * place, or if they are too many}
   */
  static Optional<ProposedTogether> in(BalanceRule rule, String asked, Readings readings) {
    ProposedTogether together = new ProposedTogether(asked);
    for (String id : rule.fields()) {
      Optional<ExtractedField> field = readings.field(id);
      if (field.isEmpty() || !together.add(field.get(), rule.left().contains(id))) {
        return Optional.empty();
      }
    }
    return together.combinations() > MOST_COMBINATIONS ? Optional.empty() : Optional.of(together);
  }

  private boolean isOnBothSides() {
    return cells.stream().map(Cell::isLeft).distinct().count() > 1;
  }

  private double combinations() {
    return cells.stream().mapToDouble(cell -> cell.figures().size()).reduce(1, (a, b) -> a * b);
  }

  /**
   * {@return whether the cells in doubt stand on one side, and the readers of all of them read the
   * same, one cell excepted} Of a hundred such readings one is wrong, on own hard scans, where of
   * those that differ 15 are: a wrong one would need another wrong by as much beside it.
   */
  boolean areAgreed() {
    return !isOnBothSides() && cells.stream().filter(cell -> !cell.isAgreed()).count() <= 1;
  }

  /** Adds a cell of the rule; false if it may be anything. */
  private boolean add(ExtractedField field, boolean isLeft) {
    String id = field.definition().id();
    if (field.flag() == Flag.OK) {
      BigDecimal figure = field.value().orElse(BigDecimal.ZERO);
      settled = isLeft ? settled.add(figure) : settled.subtract(figure);
      return true;
    }
    List<BigDecimal> figures = Doubt.isOfFigureOnly(field) ? Doubt.proposed(field) : List.of();
    boolean isAgreed = figures.size() == 1 && Doubt.isSurelyFigure(field);
    cells.add(new Cell(id, isLeft, figures, isAgreed));
    return !figures.isEmpty();
  }

  /**
   * {@return the only figure of the asked cell with which the rule can hold; none if it holds
   * because the same figure stands on the other side in doubt: a reader that takes an 8 for a 3
   * does so in the total that repeats it}
   */
  Optional<BigDecimal> demanded() {
    List<Cell> others = without(cells, asked);
    Cell own = cells.stream().filter(cell -> cell.id().equals(asked)).findFirst().orElseThrow();
    List<BigDecimal> found =
        own.figures().stream()
            .filter(figure -> canHold(settled.add(own.signed(figure)), others))
            .toList();
    return found.size() == 1 && !isRepeated(found.get(0), own, others)
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /** Whether the rule can hold with the same figure in a cell on the other side. */
  private boolean isRepeated(BigDecimal figure, Cell own, List<Cell> others) {
    BigDecimal sum = settled.add(own.signed(figure));
    return others.stream()
        .filter(other -> other.isLeft() != own.isLeft())
        .filter(other -> other.figures().stream().anyMatch(it -> it.compareTo(figure) == 0))
        .anyMatch(other -> canHold(sum.add(other.signed(figure)), without(others, other.id())));
  }

  /** Whether some figures of {@code open} make up for what is left over of the rule. */
  private static boolean canHold(BigDecimal left, List<Cell> open) {
    if (open.isEmpty()) {
      return left.signum() == 0;
    }
    Cell next = open.get(0);
    List<Cell> rest = open.subList(1, open.size());
    return next.figures().stream().anyMatch(figure -> canHold(left.add(next.signed(figure)), rest));
  }

  private static List<Cell> without(List<Cell> cells, String id) {
    return cells.stream().filter(cell -> !cell.id().equals(id)).toList();
  }
}
