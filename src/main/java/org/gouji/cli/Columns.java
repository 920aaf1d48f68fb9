package org.gouji.cli;

/** Widths on a terminal, where Chinese characters take two columns. */
final class Columns {

  private Columns() {}

  /** {@return the number of columns that {@code text} takes} */
  static int of(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** {@return {@code text} with spaces after it, {@code columns} wide} */
  static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** {@return {@code text} with spaces before it, {@code columns} wide} */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  /** The blocks of Chinese text: radicals to Hangul, compatibility forms, full-width forms. */
  private static boolean isWide(int c) {
    return (c >= 0x2E80 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
