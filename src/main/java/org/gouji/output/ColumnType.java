package org.gouji.output;

/** What the cells of a column hold, where a file has types. */
public enum ColumnType {
  /** Words and codes; never null, an empty cell is empty text. */
  TEXT,
  /** A whole number below 2³¹. */
  INTEGER,
  /** A figure of a report, with all its digits. */
  DECIMAL,
  /** A measure of our own, rounded to what is known of it: a confidence, a place, seconds. */
  DOUBLE
}
