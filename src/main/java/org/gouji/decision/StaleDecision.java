package org.gouji.decision;

import java.util.Locale;

/**
 * A decision that holds for nothing in the output.
 *
 * @param decision the decision
 * @param cause why
 */
public record StaleDecision(Decision decision, Cause cause) {

  /** Why a decision holds for nothing. */
  public enum Cause {
    /** The file has another content now: the field may have changed. */
    CONTENT_CHANGED,
    /** The report is there, but no field of this id. */
    FIELD_GONE,
    /** No report of this content or name is there. */
    REPORT_GONE;

    /** {@return a short stable name} */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
