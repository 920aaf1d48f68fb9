package org.gouji.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.form.BalanceRule;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;

/**
 * What the balance rules demand of a doubtful cell. A rule demands a figure if its other cells are
 * settled, or follow from a rule of settled cells that has nothing to do with the doubtful one: in
 * a row of doubtful cells each is determined by its column, and the row then speaks for all of
 * them. So does a rule that holds with no other figure that readers proposed.
 *
 * @param readings the report's fields
 */
record Demands(Readings readings) {

  /** What a demand rests on. */
  enum Basis {
    /** The rule's other cells are all settled. */
    SETTLED,
    /** Some of them follow from other rules. */
    FOLLOWING,
    /** Those in doubt stand beside it, and all others add up without them: each of them is 0. */
    NOTHING_LEFT,
    /** Some of them beside it are in doubt too; the readers of all but one cell agree. */
    AGREED,
    /** Some of them are, and may be what any of their readers proposed. */
    PROPOSED
  }

  /**
   * What one rule demands.
   *
   * @param figure the figure with which it holds
   * @param exact whether it holds with no other; a blank cell of the rule may hide a figure
   */
  record Demand(BigDecimal figure, boolean exact, Basis basis) {

    boolean isOf(BigDecimal other) {
      return figure.compareTo(other) == 0;
    }

    /** {@return whether it rests on what readers proposed of other cells in doubt} */
    boolean restsOnProposed() {
      return basis == Basis.PROPOSED || basis == Basis.AGREED;
    }

    /**
     * {@return whether it may speak alone} What follows from other rules may not, nor what rests on
     * several cells whose readers differ: of many misread, some make up for each other.
     */
    boolean standsAlone() {
      return exact && basis != Basis.FOLLOWING && basis != Basis.PROPOSED;
    }
  }

  /** {@return what each rule of the field demands; rules that demand nothing are left out} */
  List<Demand> on(ExtractedField field) {
    return readings.rulesOf(field.definition().id()).stream()
        .flatMap(rule -> on(field, rule).stream())
        .toList();
  }

  private Optional<Demand> on(ExtractedField field, BalanceRule rule) {
    String id = field.definition().id();
    boolean exact = isExact(rule, id);
    if (isDirect(rule, field)) {
      return demanded(rule, id, field, false)
          .map(figure -> new Demand(figure, exact, Basis.SETTLED));
    }
    if (leavesNothing(rule, field)) {
      return Optional.of(new Demand(BigDecimal.ZERO, exact, Basis.NOTHING_LEFT));
    }
    return demanded(rule, id, field, true)
        .map(figure -> new Demand(figure, exact, Basis.FOLLOWING))
        .or(() -> ProposedTogether.in(rule, id, readings).flatMap(it -> together(it, exact)));
  }

  private static Optional<Demand> together(ProposedTogether cells, boolean exact) {
    Basis basis = cells.areAgreed() ? Basis.AGREED : Basis.PROPOSED;
    return cells.demanded().map(figure -> new Demand(figure, exact, basis));
  }

  /**
   * Whether the cells in doubt stand on one side of the rule, and what is settled adds up without
   * them. No figure is below zero, so each of them is 0.
   */
  private boolean leavesNothing(BalanceRule rule, ExtractedField asking) {
    String id = asking.definition().id();
    boolean isLeft = rule.left().contains(id);
    return needed(
            rule,
            id,
            other ->
                settled(other, asking)
                    .or(
                        () ->
                            rule.left().contains(other) == isLeft && isInDoubtForItsFigure(other)
                                ? Optional.of(BigDecimal.ZERO)
                                : Optional.empty()))
        .filter(rest -> rest.signum() == 0)
        .isPresent();
  }

  private boolean isInDoubtForItsFigure(String id) {
    return readings.field(id).filter(Doubt::isOfFigureOnly).isPresent();
  }

  private boolean isDirect(BalanceRule rule, ExtractedField asking) {
    return rule.fields().stream()
        .filter(other -> !other.equals(asking.definition().id()))
        .allMatch(other -> settled(other, asking).isPresent());
  }

  private boolean isExact(BalanceRule rule, String id) {
    return rule.fields().stream().noneMatch(other -> !other.equals(id) && isBlank(other));
  }

  private Optional<BigDecimal> demanded(
      BalanceRule rule, String id, ExtractedField asking, boolean mayFollow) {
    return needed(
        rule,
        id,
        other ->
            settled(other, asking)
                .or(() -> mayFollow ? following(other, asking) : Optional.empty()));
  }

  /**
   * The figure with which a rule holds, its other cells being {@code known}; empty if one is not.
   */
  private static Optional<BigDecimal> needed(
      BalanceRule rule, String id, Function<String, Optional<BigDecimal>> known) {
    BigDecimal left = BigDecimal.ZERO;
    BigDecimal right = BigDecimal.ZERO;
    for (String other : rule.fields()) {
      if (!other.equals(id)) {
        Optional<BigDecimal> figure = known.apply(other);
        if (figure.isEmpty()) {
          return Optional.empty();
        }
        if (rule.left().contains(other)) {
          left = left.add(figure.get());
        } else {
          right = right.add(figure.get());
        }
      }
    }
    return Optional.of(rule.left().contains(id) ? right.subtract(left) : left.subtract(right));
  }

  /** What a cell must be by rules of settled cells; empty where there is none, or they differ. */
  private Optional<BigDecimal> following(String id, ExtractedField asking) {
    Set<BigDecimal> figures = new HashSet<>();
    for (BalanceRule rule : readings.rulesOf(id)) {
      if (!rule.fields().contains(asking.definition().id()) && isExact(rule, id)) {
        demanded(rule, id, asking, false)
            .map(BigDecimal::stripTrailingZeros)
            .ifPresent(figures::add);
      }
    }
    boolean clear = figures.size() == 1 && figures.iterator().next().signum() >= 0;
    return clear ? Optional.of(figures.iterator().next()) : Optional.empty();
  }

  private Optional<BigDecimal> settled(String id, ExtractedField asking) {
    return readings
        .field(id)
        .filter(field -> field.flag() == Flag.OK || isSplitLike(field, asking))
        .flatMap(field -> isBlank(id) ? Optional.of(BigDecimal.ZERO) : field.value());
  }

  /**
   * Numbers set with wide gaps are doubtful all over a table, and all in the same way: that two
   * figures of a cell are one number. Rules that hold speak for all of them.
   */
  private static boolean isSplitLike(ExtractedField field, ExtractedField asking) {
    return asking.reasons().contains(Reason.SPLIT_NUMBER)
        && field.reasons().contains(Reason.SPLIT_NUMBER)
        && Doubt.isOfFigureOnly(field);
  }

  private boolean isBlank(String id) {
    return readings
        .field(id)
        .map(ExtractedField::reading)
        .filter(it -> it == ReadingKind.BLANK || it == ReadingKind.MARK)
        .isPresent();
  }
}
