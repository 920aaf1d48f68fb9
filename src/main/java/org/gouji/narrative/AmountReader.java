package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts: a figure, how it is multiplied (万), whether it is about so much (余), a unit. */
final class AmountReader {

  private static final Pattern FIGURE =
      Pattern.compile("(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?");
  private static final Pattern NUMERAL = Pattern.compile("[" + ChineseNumeral.CHARACTERS + "]+");
  private static final String ABOUT = "余多几来";

  /** 几十件, 数百件, 上千件. */
  private static final String SOME = "几数上";

  /** 第3次, the third time, counts nothing, nor does 每一件. */
  private static final String ORDINAL = "第每";

  private final Lexicon lexicon;

  AmountReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return whether an amount may begin with this character} */
  static boolean mayBegin(char first) {
    return Character.isDigit(first) || ChineseNumeral.CHARACTERS.indexOf(first) >= 0;
  }

  /** {@return the amount that begins at {@code start} of {@code text}, with the text it takes} */
  Optional<Token.Figure> at(String text, int start) {
    if (start > 0 && ORDINAL.indexOf(text.charAt(start - 1)) >= 0) {
      return Optional.empty();
    }
    Matcher figure = FIGURE.matcher(text).region(start, text.length());
    if (figure.lookingAt()) {
      String digits = figure.group().replaceAll("[,，]", "");
      return amount(text, start, figure.end(), new BigDecimal(digits), false);
    }
    if (start > 0 && ChineseNumeral.CHARACTERS.indexOf(text.charAt(start - 1)) >= 0) {
      return Optional.empty(); // 三四件: its 四 is no four
    }
    Matcher numeral = NUMERAL.matcher(text).region(start, text.length());
    if (numeral.lookingAt()) {
      return ChineseNumeral.value(numeral.group())
          .flatMap(value -> amount(text, start, numeral.end(), BigDecimal.valueOf(value), true));
    }
    return Optional.empty();
  }

  private Optional<Token.Figure> amount(
      String text, int start, int end, BigDecimal figure, boolean inWords) {
    int at = end;
    boolean about = start > 0 && SOME.indexOf(text.charAt(start - 1)) >= 0;
    if (isAbout(text, at)) {
      about = true;
      at++;
    }
    BigDecimal factor = BigDecimal.ONE;
    // 7730万元 is in 万元; 3.4万件 is 34000.
    if (unit(text, at).isEmpty() || text.startsWith("万人", at)) {
      long multiplier = multiplier(text, at);
      if (multiplier > 1) {
        factor = BigDecimal.valueOf(multiplier);
        at++;
        if (isAbout(text, at)) {
          about = true;
          at++;
        }
      }
    }
    Optional<Unit> unit = unit(text, at);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int stop = at + unit.get().printed().length();
    BigDecimal step =
        BigDecimal.ONE
            .scaleByPowerOfTen(-figure.scale())
            .multiply(factor)
            .multiply(unit.get().factor());
    BigDecimal value = figure.multiply(factor).multiply(unit.get().factor());
    boolean doubtful =
        start > 1 && text.charAt(start - 1) == ' ' && Character.isDigit(text.charAt(start - 2));
    return Optional.of(
        new Token.Figure(
            text.substring(start, stop),
            new Amount(plain(value), step, about, unit.get(), inWords, doubtful)));
  }

  private Optional<Unit> unit(String text, int at) {
    return at < text.length() ? lexicon.unitAt(text, at) : Optional.empty();
  }

  private static long multiplier(String text, int at) {
    if (at >= text.length()) {
      return 1;
    }
    return switch (text.charAt(at)) {
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }

  private static boolean isAbout(String text, int at) {
    return at < text.length() && ABOUT.indexOf(text.charAt(at)) >= 0;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
