package org.gouji.match;

import java.util.Locale;

/** Whether somebody has to look at a field. */
public enum Flag {
  OK,
  /** The reading is uncertain: look at the picture. */
  REVIEW,
  /** The form has the field, the report does not print it. */
  MISSING;

  /**
   * A field below this confidence is for review. Born-digital cells measure above 0.9995; scanned
   * cells on which both readers agree above 0.98; those on which they differ below 0.9.
   */
  public static final double REVIEW_BELOW = 0.97;

  /** {@return the word used in {@code fields.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
