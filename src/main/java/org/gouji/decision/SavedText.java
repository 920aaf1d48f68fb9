package org.gouji.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.output.CsvCell;

/** Takes off a text what keeps spreadsheets from changing it. */
final class SavedText {

  /** A formula that says nothing but a text: {@code ="0123"}. */
  private static final Pattern QUOTING_FORMULA = Pattern.compile("=\\s*\"(?<text>[^\"]*)\"");

  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF]+");

  private SavedText() {}

  /** {@return the text without protection, invisible characters and surrounding blanks} */
  static String plain(String cell) {
    String text = INVISIBLE.matcher(cell).replaceAll("").strip();
    Matcher formula = QUOTING_FORMULA.matcher(text);
    if (formula.matches()) {
      return formula.group("text").strip();
    }
    return CsvCell.plain(text);
  }

  /** {@return a figure or an id without protection; an apostrophe is never part of them} */
  static String bare(String cell) {
    String text = plain(cell);
    while (text.startsWith("'") || text.startsWith("\u2019")) {
      text = text.substring(1).strip();
    }
    return halfWidth(text);
  }

  /** Full-width letters and digits as a Chinese input method types them. */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return plain.toString().replace('\u2212', '-');
  }
}
