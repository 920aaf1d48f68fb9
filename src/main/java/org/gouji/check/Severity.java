package org.gouji.check;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
  /** The report contradicts itself or leaves out what it must state: it has to be corrected. */
  ERROR,
  /** Unlikely, and possible: somebody may want to ask. */
  NOTICE;

  /** {@return the word used in {@code findings.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
