package org.gouji.output;

import java.util.Locale;

/** How a document ended. */
public enum DocumentStatus {
  /** Read, nothing to look at. */
  OK,
  /** Read, with something to look at. */
  REVIEW,
  /** Could not be read, or an annual report without tables of a known form. */
  FAILED,
  /** A readable PDF that is no annual report. */
  NOT_A_REPORT,
  /** The same content as another input file. */
  DUPLICATE;

  /** {@return the word used in {@code reports.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
