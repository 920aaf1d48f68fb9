package org.gouji.output;

import java.util.Locale;

/** What is different between two outputs. The codes are stable; documented in docs/OUTPUT.md. */
public enum ChangeKind {
  /** A report that was not there before. */
  NEW,
  /** A report that is not there any more. */
  GONE,
  /** A report that has another name, and the same content. */
  RENAMED,
  /** Something of the whole report: its content, its status, the authority. */
  REPORT,
  /** Value, reading or flag of a field. */
  FIELD;

  /** {@return the word used in {@code changes.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
