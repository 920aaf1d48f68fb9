package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.narrative.Statistic.Time;

/**
 * Compares figures: whether one of the text is one that the tables hold for what the words name, or
 * one that they hold for something the words may mean as well.
 */
final class TableComparison {

  private static final Set<String> MONEY = Set.of("元", "万元");
  private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

  /** Units that people are counted in; nothing else is. */
  private static final Set<String> PEOPLE = Set.of("人", "人次", "名", "户");

  /**
   * What came out.
   *
   * @param agreement {@code NO} where the figures differ, whatever that may be worth
   * @param figure what the tables say, if they say anything
   */
  record Result(Agreement agreement, Optional<TableFigure> figure) {

    static final Result UNKNOWN = new Result(Agreement.UNKNOWN, Optional.empty());
  }

  private final TableFacts facts;
  private final Lexicon lexicon;
  private final List<Statistic> statistics;

  TableComparison(TableFacts facts, Lexicon lexicon, List<Statistic> statistics) {
    this.facts = facts;
    this.lexicon = lexicon;
    this.statistics = List.copyOf(statistics);
  }

  /** {@return the results for all statistics, in order} */
  List<Result> results() {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < statistics.size(); i++) {
      results.add(compare(i));
    }
    return results;
  }

  /** {@return whether it is a figure of a kind that tables hold} */
  static boolean isComparable(Statistic statistic) {
    return switch (statistic.nature()) {
      case STATED, NEGATED, INFERRED -> true;
      case ALL_CLOSED, SHARE, RATE, CHANGE -> false;
    };
  }

  private Result compare(int index) {
    Statistic statistic = statistics.get(index);
    Amount amount = statistic.amount();
    boolean known = statistic.subject().isKnown() && amount.exact().isPresent();
    Optional<TableFigure> found =
        known && isComparable(statistic) ? together(statistic.subject()) : Optional.empty();
    if (found.filter(figure -> fits(amount.unit(), figure.unit())).isEmpty()) {
      return Result.UNKNOWN;
    }
    TableFigure figure = found.get();
    boolean ours = isOfTheAuthority(statistic);
    if (isPrinted(amount, figure.readings(), figure.unit())) {
      return new Result(ours ? Agreement.YES : Agreement.UNKNOWN, found);
    }
    if (isPrinted(amount, near(statistic), figure.unit())) {
      boolean meant = statistic.subject().level() == 1 && ours;
      return new Result(meant ? Agreement.YES : Agreement.UNKNOWN, found);
    }
    boolean part = mayBePart(statistic.subject()) && amount.value().compareTo(figure.value()) <= 0;
    return part || isWholeWithOthers(index, figure)
        ? Result.UNKNOWN
        : new Result(Agreement.NO, found);
  }

  private static boolean mayBePart(Subject subject) {
    return subject.loose() || subject.concepts().stream().allMatch(Concept::within);
  }

  private static boolean isOfTheAuthority(Statistic statistic) {
    return statistic.time() == Time.THIS_YEAR
        && statistic.standing() != Standing.OTHER
        && !statistic.subject().restricted();
  }

  /** What the tables hold for several concepts that are said to be so many together. */
  private Optional<TableFigure> together(Subject subject) {
    List<TableFigure> figures =
        subject.concepts().stream().flatMap(concept -> facts.of(concept).stream()).toList();
    if (figures.size() < subject.concepts().size()) {
      return Optional.empty();
    }
    if (figures.size() == 1) {
      return Optional.of(figures.get(0));
    }
    BigDecimal sum =
        figures.stream().map(TableFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        new TableFigure(
            sum,
            Set.of(sum),
            figures.get(0).unit(),
            figures.stream().allMatch(TableFigure::sure),
            figures.stream().flatMap(figure -> figure.cells().stream()).toList()));
  }

  /**
   * What the words may mean as well. None is none: 没有收到申请 is not right because nothing was closed.
   */
  private Set<BigDecimal> near(Statistic statistic) {
    Subject subject = statistic.subject();
    boolean none =
        statistic.amount().isZero()
            && subject.concepts().stream()
                .noneMatch(concept -> concept.firmness() == Concept.Firmness.NEVER);
    return none ? Set.of() : near(subject);
  }

  private Set<BigDecimal> near(Subject subject) {
    if (subject.concepts().size() == 1) {
      return facts.near(subject.concepts().get(0));
    }
    // 行政复议、行政诉讼案件5件 may be five of either.
    Set<BigDecimal> near = new LinkedHashSet<>();
    subject
        .concepts()
        .forEach(each -> facts.of(each).ifPresent(figure -> near.addAll(figure.readings())));
    return near;
  }

  /** 9件，其中协助5件: what the tables count is the whole without a part. */
  private boolean isWholeWithOthers(int index, TableFigure figure) {
    BigDecimal whole = statistics.get(index).amount().value();
    return statistics.stream()
        .filter(part -> part.isPart() && part.isCount() && part.whole().getAsInt() == index)
        .map(part -> whole.subtract(part.amount().value()))
        .anyMatch(rest -> figure.readings().stream().anyMatch(each -> each.compareTo(rest) == 0));
  }

  private boolean fits(Unit stated, String field) {
    if (stated.printed().isEmpty()) {
      return true;
    }
    if (MONEY.contains(field)) {
      return stated.kind() == UnitKind.MONEY;
    }
    boolean cases = field.isEmpty() || field.equals("件") || field.equals("项");
    return stated.kind() == UnitKind.COUNT
        && (cases
            ? lexicon.caseUnits().contains(stated.name())
            : PEOPLE.contains(field) == PEOPLE.contains(stated.name()));
  }

  private static boolean isPrinted(Amount amount, Collection<BigDecimal> figures, String unit) {
    boolean yuan = unit.equals("万元") && amount.unit().name().equals("元");
    return figures.stream()
        .map(figure -> yuan ? figure.multiply(YUAN) : figure)
        .anyMatch(amount::prints);
  }
}
