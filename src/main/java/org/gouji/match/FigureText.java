package org.gouji.match;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell's text says as a figure.
 *
 * @param reading what kind of text it is
 * @param value the figure, in {@code unit} if that is not empty; empty unless {@code reading} is
 *     {@code NUMBER}
 * @param unit the unit the cell states, amounts of money as 万元; empty if it states none
 * @param reasons {@code CELL_NOTE}, {@code UNIT_IN_CELL} where they apply
 */
public record FigureText(
    ReadingKind reading, Optional<BigDecimal> value, String unit, Set<Reason> reasons) {

  private static final Pattern MARK = Pattern.compile("[/\\\\\\-‐‑‒–—―─━_－﹣~＼]{1,6}|无|暂无");

  private static final String SIGN = "(?<sign>[+\\-−‐‑‒–—―]|增加?|新增|减少?|↑|↓)?";
  private static final String NUMBER =
      "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";
  private static final String SCALE_AND_UNIT =
      "(?<scale>[十百千万亿]{0,2})(?<unit>元|件次|件|条|项|次|个|人次|人|篇|宗|份|部|期|场|起|例)?(?:人民币)?";
  private static final String NOTE = "(?<note>\\(.+\\)|\\[.+\\]|注\\d*|\\*+)?";
  private static final Pattern FIGURE = Pattern.compile(SIGN + NUMBER + SCALE_AND_UNIT + NOTE);

  private static final Map<String, Integer> POWERS_OF_TEN =
      Map.of("", 0, "十", 1, "百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8);

  /** Amounts are stated in 万元: ten thousand yuan. */
  private static final int TEN_THOUSAND = 4;

  /** Signs of footnotes, which normalisation would turn into digits: 5² is not 52. */
  private static final Pattern FOOTNOTE_SIGN =
      Pattern.compile("[\\u00B2\\u00B3\\u00B9\\u2070-\\u2079\\u2460-\\u24FF]+");

  private static final Pattern WORDS = Pattern.compile("\\s+");
  private static final Pattern TRAILING_POINT = Pattern.compile("[.,]+$");

  /** Characters: specks and remains of rulings are read as one or two; words are longer. */
  private static final int LONGEST_DIRT = 2;

  /** Reads {@code text}; line breaks and spaces in it do not count. */
  public static FigureText of(String text) {
    String plain = plain(text);
    if (plain.isEmpty()) {
      return of(ReadingKind.BLANK);
    }
    if (MARK.matcher(plain).matches()) {
      return of(ReadingKind.MARK);
    }
    Matcher figure = FIGURE.matcher(plain);
    if (!figure.matches() || !POWERS_OF_TEN.containsKey(figure.group("scale"))) {
      return of(ReadingKind.TEXT);
    }
    return figure(figure);
  }

  /**
   * The figure in {@code text} where dirt was read along with it: one of its words is a figure and
   * no other has a digit in it. What the words mean is then a guess, for review.
   *
   * @param text what a reader gave, not what a text layer says
   */
  static FigureText amidDirt(String text) {
    List<FigureText> figures = new ArrayList<>();
    for (String word : WORDS.split(text.strip(), -1)) {
      String plain = TRAILING_POINT.matcher(plain(word)).replaceFirst("");
      FigureText figure = of(plain);
      if (figure.reading() == ReadingKind.NUMBER) {
        figures.add(figure);
      } else if (plain.codePoints().anyMatch(Character::isDigit) || plain.length() > LONGEST_DIRT) {
        return of(ReadingKind.TEXT);
      }
    }
    return figures.size() == 1 ? figures.get(0) : of(ReadingKind.TEXT);
  }

  private static String plain(String text) {
    String signed = FOOTNOTE_SIGN.matcher(text).replaceAll("*");
    return Normalizer.normalize(signed, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00A0\\u200B-\\u200F\\uFEFF]+", "")
        .replace('，', ',')
        .replace('．', '.')
        .replace('。', '.')
        .replace('【', '[')
        .replace('】', ']');
  }

  private static FigureText of(ReadingKind reading) {
    return new FigureText(reading, Optional.empty(), "", Set.of());
  }

  private static FigureText figure(Matcher figure) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    BigDecimal value = new BigDecimal(figure.group("number").replace(",", ""));
    int power = POWERS_OF_TEN.getOrDefault(figure.group("scale"), 0);
    String unit = figure.group("unit") == null ? "" : figure.group("unit");
    if (unit.equals("元")) {
      value = scaled(value, power - TEN_THOUSAND);
      unit = "万元";
    } else {
      value = scaled(value, power);
    }
    if (!unit.isEmpty() || power != 0) {
      reasons.add(Reason.UNIT_IN_CELL);
    }
    if (figure.group("note") != null) {
      reasons.add(Reason.CELL_NOTE);
    }
    String sign = figure.group("sign") == null ? "" : figure.group("sign");
    boolean positive = sign.isEmpty() || sign.equals("+") || sign.contains("增") || sign.equals("↑");
    return new FigureText(
        ReadingKind.NUMBER, Optional.of(positive ? value : value.negate()), unit, reasons);
  }

  /** The value times a power of ten; as printed where the power is 0. */
  private static BigDecimal scaled(BigDecimal value, int power) {
    return power == 0
        ? value
        : new BigDecimal(value.scaleByPowerOfTen(power).stripTrailingZeros().toPlainString());
  }
}
