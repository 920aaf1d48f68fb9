package org.gouji.match;

import java.util.Locale;

/** Whether somebody has to look at a field. */
public enum Flag {
  OK,
  /** The reading is uncertain: look at the picture. */
  REVIEW,
  /** The form has the field, the report does not print it. */
  MISSING;

  /** {@return the word used in {@code fields.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
