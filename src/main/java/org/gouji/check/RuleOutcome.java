package org.gouji.check;

import java.util.Locale;
import org.gouji.form.BalanceRule;

/**
 * How a balance rule stands in a report.
 *
 * @param rule the rule, over the fields that the report uses: a row printed in place of others
 *     stands in their place
 * @param verdict whether it holds, as {@link BalanceCheck} defines
 */
public record RuleOutcome(BalanceRule rule, Verdict verdict) {

  /** Whether a rule holds. */
  public enum Verdict {
    PASS,
    FAIL,
    /** Blanks, unread or missing cells leave it undecided. */
    OPEN;

    /** {@return the word used in {@code fields.csv}} */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
