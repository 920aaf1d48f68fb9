package org.gouji.output;

import java.util.regex.Pattern;

/** Text for a cell of a workbook. */
final class SheetText {

  /** What XML cannot hold. */
  private static final Pattern NO_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private SheetText() {}

  /** {@return {@code text} with U+FFFD for what a workbook cannot hold} */
  static String of(String text) {
    return NO_XML.matcher(text).replaceAll("\uFFFD");
  }
}
