package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.BalanceRule;
import org.gouji.message.Sentence;

/**
 * Says in figures how a balance rule stands: “自然人”：“一、本年新收…” 60 + “二、上年结转…” 0 = 60，而 “（七）总计” 61 +
 * “四、结转…” 0 = 61.
 *
 * @param names of the cells
 * @param figures what is printed, blank totals with what they are taken for
 * @param blankTotals the blank totals
 */
record RuleText(CellNames names, Figures figures, Map<String, BigDecimal> blankTotals) {

  /** A side of more cells than this is said without those that are 0. */
  private static final int FEW = 2;

  /** A side of more figures than this is said by its sum alone. */
  private static final int MOST_FIGURES = 8;

  /** {@return what the rule says, without a full stop} */
  Sentence of(BalanceRule rule) {
    return of("finding.rule", rule.left(), rule.right());
  }

  /**
   * {@return how two sides stand to each other, without a full stop}
   *
   * @param key of the sentence that says it of {0} and {1}
   */
  Sentence of(String key, List<String> left, List<String> right) {
    List<String> fields = Stream.concat(left.stream(), right.stream()).toList();
    boolean byRow = names.isNamedByRow(left.get(0));
    Optional<String> row = byRow ? Optional.empty() : names.shared(fields, names::row);
    Optional<String> column = byRow ? Optional.empty() : names.shared(fields, names::column);
    Naming naming = byRow ? Naming.BY_ROW : Naming.WHOLE;
    if (row.isPresent()) {
      naming = Naming.BY_COLUMN;
    } else if (column.isPresent()) {
      naming = Naming.BY_ROW;
    }
    Sentence sides = Sentence.of(key, side(left, naming), side(right, naming));
    return row.or(() -> column)
        .map(label -> Sentence.of("finding.rule_in_line", CellNames.quoted(label), sides))
        .orElse(sides);
  }

  private enum Naming {
    BY_ROW,
    BY_COLUMN,
    WHOLE
  }

  private Sentence side(List<String> fields, Naming naming) {
    BigDecimal sum = fields.stream().map(this::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> told =
        fields.stream().filter(it -> fields.size() <= FEW || counted(it).signum() != 0).toList();
    if (told.size() > MOST_FIGURES || (told.isEmpty() && !fields.isEmpty())) {
      return Sentence.of(
          "finding.sum_of_parts", Integer.toString(fields.size()), sum.toPlainString());
    }
    List<Sentence> figures = new ArrayList<>();
    told.forEach(
        field ->
            figures.add(
                Sentence.of("finding.cell_and_figure", name(field, naming), figure(field))));
    Sentence added = Sentence.joined("finding.plus", figures);
    return figures.size() == 1 ? added : Sentence.of("finding.sum", added, sum.toPlainString());
  }

  private Sentence name(String field, Naming naming) {
    return switch (naming) {
      case BY_ROW -> CellNames.quoted(names.row(field));
      case BY_COLUMN -> CellNames.quoted(names.column(field));
      case WHOLE -> names.of(field);
    };
  }

  /** {@return the figure as printed, and of a blank total what it is taken for} */
  Sentence figure(String field) {
    BigDecimal taken = blankTotals.get(field);
    if (taken != null) {
      return Sentence.of("finding.blank_taken_for", taken.toPlainString());
    }
    return figures.stated().containsKey(field)
        ? Sentence.verbatim(counted(field).toPlainString())
        : Sentence.of("finding.blank");
  }

  private BigDecimal counted(String field) {
    return figures.counted(field).orElse(BigDecimal.ZERO);
  }
}
