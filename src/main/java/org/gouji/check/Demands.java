package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * them.
 *
 * @param readings the report's fields
 */
record Demands(Readings readings) {

  /**
   * What one rule demands.
   *
   * @param figure the figure with which it holds
   * @param exact whether it holds with no other; a blank cell of the rule may hide a figure
   * @param direct whether its other cells are all settled, so that none follows from others
   */
  record Demand(BigDecimal figure, boolean exact, boolean direct) {

    boolean isOf(BigDecimal other) {
      return figure.compareTo(other) == 0;
    }
  }

  /** {@return what each rule of the field demands; rules that demand nothing are left out} */
  List<Demand> on(ExtractedField field) {
    String id = field.definition().id();
    List<Demand> demands = new ArrayList<>();
    for (BalanceRule rule : readings.rulesOf(id)) {
      demanded(rule, id, field, true)
          .ifPresent(
              figure -> demands.add(new Demand(figure, isExact(rule, id), isDirect(rule, field))));
    }
    return demands;
  }

  /**
   * {@return how many rules that demand nothing of the field, since other cells of theirs are in
   * doubt too, hold with it and these as they were read} The others in doubt must stand on its side
   * of the equation: there only opposite mistakes cancel out, while across it the same mistake made
   * twice does, as readers make it of a figure and of the total that repeats it.
   */
  long heldAsRead(ExtractedField field, BigDecimal figure) {
    return readings.rulesOf(field.definition().id()).stream()
        .filter(rule -> demanded(rule, field.definition().id(), field, true).isEmpty())
        .filter(rule -> holdsAsRead(rule, field, figure))
        .count();
  }

  private boolean holdsAsRead(BalanceRule rule, ExtractedField field, BigDecimal figure) {
    String id = field.definition().id();
    boolean isLeft = rule.left().contains(id);
    return needed(
            rule,
            id,
            other ->
                settled(other, field)
                    .or(
                        () ->
                            rule.left().contains(other) == isLeft
                                ? readings
                                    .field(other)
                                    .filter(Doubt::isOfFigureOnly)
                                    .flatMap(Doubt::read)
                                : Optional.empty()))
        .filter(needed -> needed.compareTo(figure) == 0)
        .isPresent();
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
