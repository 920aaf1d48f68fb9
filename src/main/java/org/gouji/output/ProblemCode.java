package org.gouji.output;

import java.util.Locale;

/**
 * Why a document could not be read, or not wholly. Codes are stable; documented in docs/OUTPUT.md.
 */
public enum ProblemCode {
  EMPTY_FILE,
  NOT_A_PDF,
  DAMAGED_PDF,
  PASSWORD_REQUIRED,
  NO_PAGES,
  /** More pages than a document may have. */
  TOO_MANY_PAGES,
  FILE_UNREADABLE,
  /** An annual report without tables of a known form. */
  NO_TABLES,
  /** Another kind of document. */
  NOT_A_REPORT,
  /** Some pages could not be read; the others were. */
  PAGE_UNREADABLE,
  /** The same bytes as another input file, which was read. */
  DUPLICATE,
  OUT_OF_MEMORY,
  /** Reading it took longer than granted. */
  TIMEOUT,
  /** It ended the process that read it. */
  CRASHED,
  /** Other bytes than at the beginning of the run. */
  FILE_CHANGED,
  OCR_UNAVAILABLE,
  INTERNAL;

  /** {@return the word used in {@code reports.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
