package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    Set<BigDecimal> found = new TreeSet<>();
    boolean mirrored = search(0, settled, new ArrayList<>(), found);
    return found.size() == 1 && !mirrored ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /**
   * Tries the figures of the cells from {@code next} on.
   *
   * @param sum what is left over of the rule with the figures chosen before
   * @param chosen those of the cells before
   * @param found what the asked cell is where the rule holds
   * @return whether it holds somewhere by the same figure on both sides
   */
  private boolean search(int next, BigDecimal sum, List<BigDecimal> chosen, Set<BigDecimal> found) {
    if (next == cells.size()) {
      return sum.signum() == 0 && isMirrored(chosen, found);
    }
    boolean mirrored = false;
    for (BigDecimal figure : cells.get(next).figures()) {
      chosen.add(figure);
      mirrored |= search(next + 1, sum.add(cells.get(next).signed(figure)), chosen, found);
      chosen.remove(chosen.size() - 1);
    }
    return mirrored;
  }

  private boolean isMirrored(List<BigDecimal> chosen, Set<BigDecimal> found) {
    int at = 0;
    while (!cells.get(at).id().equals(asked)) {
      at++;
    }
    BigDecimal figure = chosen.get(at);
    found.add(figure);
    boolean mirrored = false;
    for (int i = 0; i < cells.size(); i++) {
      mirrored |=
          cells.get(i).isLeft() != cells.get(at).isLeft() && chosen.get(i).compareTo(figure) == 0;
    }
    return mirrored;
  }
}
