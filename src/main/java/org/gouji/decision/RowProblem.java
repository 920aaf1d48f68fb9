package org.gouji.decision;

import java.util.Locale;

/** Why a row of a decisions file is not taken. The codes are stable; docs/DECISIONS.md. */
public enum RowProblem {
  /** There are more cells than columns: what stands where is not sure. */
  SHIFTED,
  /** The output has no report of this content or name. */
  NO_SUCH_REPORT,
  /** The report has no such field. */
  NO_SUCH_FIELD,
  /** The file has another content now. */
  CONTENT_CHANGED,
  /** The id was changed by the spreadsheet, and the rest does not surely say which report. */
  ID_DAMAGED,
  /** The program reads another value now than the one that was accepted. */
  READING_CHANGED,
  /** The value that was accepted cannot be made out. */
  VALUE_UNCLEAR,
  /** The decision is none of accept, correct, blank. */
  UNKNOWN_DECISION,
  /** A correction without a figure. */
  NO_VALUE,
  /** A figure without a decision. */
  NO_DECISION,
  /** A figure beside a decision that has none, or another than the one accepted. */
  CONTRADICTION,
  /** What was not read cannot be accepted. */
  NOTHING_TO_ACCEPT,
  /** The figure is no figure. */
  NOT_A_FIGURE,
  /** The spreadsheet made a date of it. */
  DATE,
  /** The spreadsheet shortened it: digits may be cut off. */
  CUT_OFF,
  /** A comma that may stand before decimals or between thousands. */
  COMMA,
  /** The spreadsheet wrote ##### because the column was too narrow. */
  TOO_NARROW,
  /** More digits than a spreadsheet keeps. */
  TOO_LONG,
  /** The form counts whole things there. */
  NOT_WHOLE,
  /** The form has no figures below zero there. */
  BELOW_ZERO,
  /** Another row decides differently at the same time. */
  TWICE,
  /** The decision was taken back after it was made. */
  UNDONE;

  /** {@return the word used in {@code applied.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
