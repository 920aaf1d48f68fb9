package org.gouji.narrative;

import java.util.regex.Pattern;

/**
 * Text as it is read: digits and Latin letters in their ordinary width, no spaces but between Latin
 * words, Chinese punctuation. Typesetting puts spaces anywhere between Chinese characters (之和， 等),
 * around figures (2023 年) and inside them (1 136).
 */
final class PlainText {

  /** Between digits only a group of three is one figure: 1 136; 2023 12 are two. */
  private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[ ](?=\\d{3}(?!\\d))");

  private static final Pattern NEEDLESS =
      Pattern.compile(
          "(?<![A-Za-z0-9])[ ]|[ ](?![A-Za-z0-9])|(?<=[A-Za-z])[ ](?=\\d)|(?<=\\d)[ ](?=[A-Za-z])");

  private PlainText() {}

  /** {@return {@code text} as it is read} */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inFigure =
          i > 0
              && i + 1 < text.length()
              && isDigit(text.charAt(i - 1))
              && isDigit(text.charAt(i + 1));
      plain.append(plain(c, inFigure));
    }
    String spaced = plain.toString().replaceAll("[ ]+", " ");
    return NEEDLESS.matcher(GROUPED.matcher(spaced).replaceAll("")).replaceAll("").strip();
  }

  private static char plain(char c, boolean inFigure) {
    boolean wide = isBetween(c, '０', '９') || isBetween(c, 'Ａ', 'Ｚ') || isBetween(c, 'ａ', 'ｚ');
    if (wide) {
      return (char) (c - '０' + '0');
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (c) {
      case '％', '﹪' -> '%';
      case '．' -> inFigure ? '.' : c;
      case ',', '﹐' -> inFigure ? ',' : '，';
      case ';', '﹔' -> '；';
      case ':', '﹕' -> inFigure ? ':' : '：';
      case '丶' -> '、'; // as readers of pictures see it
      case '(' -> '（';
      case ')' -> '）';
      case '?' -> '？';
      case '!' -> '！';
      case '「' -> '“';
      case '」' -> '”';
      case '戶', '戸' -> '户'; // the radical ⼾ of some fonts stands for it
      default -> c;
    };
  }

  private static boolean isDigit(char c) {
    return isBetween(c, '0', '9') || isBetween(c, '０', '９');
  }

  private static boolean isBetween(char c, char first, char last) {
    return c >= first && c <= last;
  }
}
