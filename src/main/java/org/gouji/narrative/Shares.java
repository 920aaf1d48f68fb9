package org.gouji.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Percentages against what they are of. Counties cut them off (35 of 805 as 4.34 %) and force them
 * to add up to a hundred (3 of 7 as 42 %), so that one point makes no difference. What a percentage
 * is of is often not said; it agrees if it fits any count before it, and disagrees only where the
 * whole is clear.
 */
final class Shares {

  private static final BigDecimal TOLERANCE = BigDecimal.ONE;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 6;

  private final List<Statistic> statistics;
  private final List<Verdict> verdicts;
  private final TableFacts facts;
  private final Concepts concepts;

  Shares(List<Statistic> statistics, List<Verdict> verdicts, TableFacts facts, Concepts concepts) {
    this.statistics = statistics;
    this.verdicts = new ArrayList<>(verdicts);
    this.facts = facts;
    this.concepts = concepts;
  }

  /** {@return the verdicts, with those on percentages added} */
  List<Verdict> judge() {
    for (int i = 0; i < statistics.size(); i++) {
      switch (statistics.get(i).nature()) {
        case SHARE -> judge(i, statistics.get(i).whole());
        case RATE -> judgeRate(i);
        case STATED, NEGATED, INFERRED, ALL_CLOSED, CHANGE -> {}
      }
    }
    return verdicts;
  }

  private void judge(int share, OptionalInt part) {
    if (part.isEmpty()
        || statistics.get(share).amount().exact().isEmpty()
        || statistics.get(part.getAsInt()).amount().exact().isEmpty()) {
      return;
    }
    Statistic of = statistics.get(part.getAsInt());
    if (wholes(part.getAsInt()).stream()
        .anyMatch(whole -> fits(share, of.amount().value(), whole))) {
      verdicts.set(share, Verdict.of(Agreement.YES, List.of()));
      return;
    }
    boolean clear = of.isPart() && !statistics.get(share).perhaps();
    if (clear) {
      Statistic whole = statistics.get(of.whole().getAsInt());
      boolean sameUnit = whole.amount().unit().equals(of.amount().unit());
      if (sameUnit && whole.amount().exact().isPresent() && !whole.amount().isZero()) {
        String expected = percentage(of.amount().value(), whole.amount().value()).toPlainString();
        verdicts.set(
            share,
            new Verdict(
                Agreement.NO,
                List.of(),
                Optional.of(TextFindings.share(statistics.get(share), of, whole, expected))));
      }
    }
  }

  /** 办结率99.7%: two counts before it may be what it is of. */
  private void judgeRate(int rate) {
    List<Statistic> counts =
        statistics.subList(0, rate).stream()
            .filter(each -> each.isCount() && each.amount().exact().isPresent())
            .filter(
                each -> each.sentence().paragraph() == statistics.get(rate).sentence().paragraph())
            .toList();
    boolean fits =
        counts.size() > 1
            && counts.stream()
                .limit(counts.size() - 1L)
                .anyMatch(
                    whole ->
                        fits(
                            rate,
                            counts.get(counts.size() - 1).amount().value(),
                            whole.amount().value()));
    if (fits) {
      verdicts.set(rate, Verdict.of(Agreement.YES, List.of()));
    }
  }

  /** Every count that the part may be a part of. */
  private List<BigDecimal> wholes(int part) {
    Statistic of = statistics.get(part);
    List<BigDecimal> wholes = new ArrayList<>();
    for (int i = part - 1; i >= 0; i--) {
      Statistic before = statistics.get(i);
      if (before.sentence().paragraph() == of.sentence().paragraph()
          && before.isCount()
          && before.amount().exact().isPresent()
          && before.amount().unit().equals(of.amount().unit())) {
        wholes.add(before.amount().value());
      }
    }
    if (of.subject().topic().equals("requests")) {
      for (String id : List.of("requests.received", "requests.handled", "requests.closed")) {
        facts.of(concepts.get(id)).ifPresent(figure -> wholes.addAll(figure.readings()));
      }
    }
    return wholes;
  }

  private boolean fits(int share, BigDecimal part, BigDecimal whole) {
    return whole.signum() > 0
        && part.compareTo(whole) <= 0
        && percentage(part, whole)
                .subtract(statistics.get(share).amount().value())
                .abs()
                .compareTo(TOLERANCE)
            <= 0;
  }

  private static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED)
        .divide(whole, DIGITS, RoundingMode.HALF_UP)
        .setScale(2, RoundingMode.HALF_UP);
  }
}
