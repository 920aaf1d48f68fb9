package org.gouji.store;

import java.util.List;
import org.gouji.check.RuleOutcome;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.form.BalanceRule;
import org.jspecify.annotations.Nullable;

/**
 * How a balance rule stands, as it is kept.
 *
 * @param left its sides; none where they are those that the form states
 */
record StoredRule(
    String id, Verdict verdict, @Nullable List<String> left, @Nullable List<String> right) {

  static StoredRule of(RuleOutcome outcome, @Nullable BalanceRule stated) {
    BalanceRule rule = outcome.rule();
    return rule.equals(stated)
        ? new StoredRule(rule.id(), outcome.verdict(), null, null)
        : new StoredRule(rule.id(), outcome.verdict(), rule.left(), rule.right());
  }

  /**
   * {@return the outcome}
   *
   * @throws IllegalArgumentException if the form has no such rule
   */
  RuleOutcome restored(@Nullable BalanceRule stated) {
    BalanceRule rule = left == null || right == null ? stated : new BalanceRule(id, left, right);
    if (rule == null) {
      throw new IllegalArgumentException("the form has no rule " + id);
    }
    return new RuleOutcome(rule, verdict);
  }
}
