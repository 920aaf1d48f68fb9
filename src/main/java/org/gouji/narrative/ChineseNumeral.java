package org.gouji.narrative;

import java.util.Optional;

/** Numerals in Chinese characters: 三, 十二, 一百零五, 两千三百, 二〇二三. */
final class ChineseNumeral {

  static final String CHARACTERS = "〇零一二三四五六七八九十百千万两";

  private static final long TEN_THOUSAND = 10_000;
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumeral() {}

  /** {@return the number that {@code text} writes; empty if it is none, as 三四 is not} */
  static Optional<Long> value(String text) {
    long below = 0; // of what is below 万
    long total = 0;
    long digit = -1;
    for (int i = 0; i < text.length(); i++) {
      int value = digit(text.charAt(i));
      long unit = unit(text.charAt(i));
      if ((value > 0 && digit > 0) || (value < 0 && unit == 0)) {
        return Optional.empty();
      }
      if (value >= 0) {
        digit = value;
      } else if (unit == TEN_THOUSAND) {
        total = (total + below + Math.max(0, digit)) * unit;
        below = 0;
        digit = -1;
      } else {
        below += (digit <= 0 ? 1 : digit) * unit;
        digit = -1;
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(total + below + Math.max(0, digit));
  }

  private static int digit(char c) {
    return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> TEN_THOUSAND;
      default -> 0;
    };
  }
}
