package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;

/** A CSV file that is not what it should be. */
public final class CsvFormatException extends IOException {

  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Kind {
    /** It is not UTF-8; Excel's plain "CSV" is the system's encoding. */
    NOT_UTF8,
    /** The column named by the detail is not there. */
    NO_COLUMN,
    /** A row is not RFC 4180, or has another number of cells than the header. */
    BAD_ROW,
    /** A cell, given by the detail, does not hold what its column should. */
    BAD_CELL,
    /** A row for what the detail names came before. */
    TWICE,
    /** Neither UTF-8, UTF-16 nor GB 18030. */
    ENCODING,
    /** A workbook of another format than xlsx, or one with a password. */
    OLD_WORKBOOK,
    /** An xlsx workbook that cannot be opened. */
    WORKBOOK,
    /** A file that only this program writes was changed by another; the detail is a cell. */
    CHANGED
  }

  private final String file;
  private final long line;
  private final Kind kind;
  private final String detail;

  /**
   * A problem with a file.
   *
   * @param file which file
   * @param line where the row ends, from 1; 0 if it is about the whole file
   * @param kind what is wrong
   * @param detail a column, a cell or a name; may be empty
   */
  public CsvFormatException(Path file, long line, Kind kind, String detail) {
    super(file + ":" + line + ": " + kind + " " + detail);
    this.file = file.toString();
    this.line = line;
    this.kind = kind;
    this.detail = detail;
  }

  /** {@return which file} */
  public String file() {
    return file;
  }

  /** {@return where the row ends, from 1; 0 if it is about the whole file} */
  public long line() {
    return line;
  }

  /** {@return what is wrong} */
  public Kind kind() {
    return kind;
  }

  /** {@return a column, a cell or a name; may be empty} */
  public String detail() {
    return detail;
  }
}
