package org.gouji.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.BalanceRule;

/**
 * Totals (总计) that are left blank, or hold a mark. Each is taken for what its parts add up to, so
 * that a report which leaves out its totals is still checked, and is told that once.
 *
 * <p>A total is what stands alone on the left of a rule. Where its parts are blank totals
 * themselves, they come first.
 */
final class BlankTotals {

  /**
   * A blank total whose parts are not all surely read is told where more than this share of them
   * hold print. Reports that leave zeros blank leave most parts of such a total blank as well; a
   * speck in one of them is no figure.
   */
  private static final double MOST_PARTS = 0.5;

  private final List<BalanceRule> totals;
  private final Figures figures;
  private final Set<String> blank;
  private final Map<String, BigDecimal> sums = new LinkedHashMap<>();

  private BlankTotals(List<BalanceRule> rules, Figures figures) {
    this.figures = figures;
    this.totals =
        rules.stream()
            .filter(rule -> rule.left().size() == 1)
            .filter(rule -> figures.blank().contains(rule.left().get(0)))
            .toList();
    this.blank = totals.stream().map(rule -> rule.left().get(0)).collect(Collectors.toSet());
  }

  /**
   * {@return the blank totals that should state more than 0, each with what its parts add up to; in
   * the order in which they follow from each other}
   *
   * @param rules the rules that apply to the report
   * @param figures what it surely states
   */
  static Map<String, BigDecimal> of(List<BalanceRule> rules, Figures figures) {
    BlankTotals totals = new BlankTotals(rules, figures);
    boolean more = true;
    while (more) {
      more = false;
      for (BalanceRule rule : totals.totals) {
        more |= totals.addUp(rule);
      }
    }
    Map<String, BigDecimal> needed = new LinkedHashMap<>(totals.sums);
    needed.values().removeIf(sum -> sum.signum() <= 0);
    return needed;
  }

  /**
   * {@return the blank totals whose parts hold figures of which not all could be surely read, so
   * that what they should state is not known; in the order of the rules}
   *
   * @param rules the rules that apply to the report
   * @param figures what it surely states
   * @param doubtful fields that hold print of which nobody is sure
   */
  static Set<String> undecided(List<BalanceRule> rules, Figures figures, Set<String> doubtful) {
    Set<String> undecided = new LinkedHashSet<>();
    for (BalanceRule rule : new BlankTotals(rules, figures).totals) {
      long printed =
          rule.right().stream()
              .filter(part -> doubtful.contains(part) || figures.stated().containsKey(part))
              .count();
      if (rule.right().stream().anyMatch(doubtful::contains)
          && printed > MOST_PARTS * rule.right().size()) {
        undecided.add(rule.left().get(0));
      }
    }
    return undecided;
  }

  private boolean addUp(BalanceRule rule) {
    String total = rule.left().get(0);
    Optional<BigDecimal> sum = sums.containsKey(total) ? Optional.empty() : sum(rule.right());
    sum.ifPresent(it -> sums.put(total, it));
    return sum.isPresent();
  }

  /** {@return the sum; empty where a part is not known, or not yet} */
  private Optional<BigDecimal> sum(List<String> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : parts) {
      Optional<BigDecimal> figure =
          blank.contains(part) ? Optional.ofNullable(sums.get(part)) : figures.counted(part);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(figure.get());
    }
    return Optional.of(sum);
  }
}
