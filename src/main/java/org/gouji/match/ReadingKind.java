package org.gouji.match;

import java.util.Locale;

/** What a cell says. A blank, a mark and a printed zero are three different readings. */
public enum ReadingKind {
  NUMBER,
  BLANK,
  /** One of {@code / - — 无}: nothing to report. */
  MARK,
  TEXT,
  /** There is ink and no reading. */
  UNREADABLE,
  /** The report does not print the cell. */
  ABSENT;

  /** {@return the word used in {@code fields.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
