package org.gouji.narrative;

import java.util.Locale;

/** Whether a figure of the text agrees with the tables, or with the figures around it. */
public enum Agreement {
  YES,
  NO,
  /** There is nothing to compare it with, or it may well be a figure of something else. */
  UNKNOWN;

  /** {@return the word used in {@code statements.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
