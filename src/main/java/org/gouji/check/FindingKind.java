package org.gouji.check;

import java.util.Locale;

/**
 * What is wrong with a report. The codes are stable; users filter on them. Documented in
 * docs/OUTPUT.md.
 */
public enum FindingKind {
  /** Figures of the tables that do not add up as the form's balance rules (勾稽关系) want. */
  BALANCE_RULE,
  /** A figure counted in one column and taken out of another: the totals balance, they do not. */
  MOVED_BETWEEN_COLUMNS,
  /** A total (总计) is left blank though its parts are given. */
  BLANK_TOTAL,
  /** A cell that is no total is left blank where the balance rules want a figure above 0. */
  BLANK_FIGURE,
  /** A figure that can be right but is not likely, like fewer documents in all than new ones. */
  IMPLAUSIBLE,
  /** A label of the form is misprinted. */
  LABEL_MISPRINT,
  /** The running text states another figure than the table. */
  TEXT_AGAINST_TABLE,
  /** The running text contradicts itself. */
  TEXT_AGAINST_TEXT,
  /** A figure does not follow from the report on the year before. */
  YEAR_TO_YEAR,
  /** The reports of the authorities below do not add up to that of the one above. */
  UPWARD_SUM;

  /** {@return the word used in {@code findings.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
