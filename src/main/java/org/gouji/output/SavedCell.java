package org.gouji.output;

/**
 * A cell of a table that a spreadsheet program saved.
 *
 * @param text what it says; of a number in a workbook all its digits, without grouping or exponent
 * @param kind what the file says that it is
 */
public record SavedCell(String text, Kind kind) {

  /** A cell that is not there. */
  public static final SavedCell EMPTY = new SavedCell("", Kind.TEXT);

  /** What a workbook says of a cell; all cells of CSV files are text. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A number shown as a date or time. */
    DATE,
    /** {@code #REF!} and the like, or true and false. */
    OTHER
  }

  /** {@return a cell of a CSV file} */
  public static SavedCell of(String text) {
    return new SavedCell(text, Kind.TEXT);
  }
}
