package org.gouji.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

  private static final Set<Reason> UNIT = Set.of(Reason.UNIT_IN_CELL);
  private static final Set<Reason> NOTE = Set.of(Reason.CELL_NOTE);

  private static void assertFigure(String value, String unit, Set<Reason> reasons, String text) {
    FigureText figure = FigureText.of(text);
    assertEquals(ReadingKind.NUMBER, figure.reading(), text);
    assertEquals(value, figure.value().map(BigDecimal::toPlainString).orElse(""), text);
    assertEquals(unit, figure.unit(), text);
    assertEquals(reasons, figure.reasons(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "00, 0",
    "11398889, 11398889",
    "59237.2449, 59237.2449",
    "190.457379, 190.457379",
    "8040.00, 8040.00",
    ".5, 0.5",
    "+19, 19",
    "＋19, 19",
    "减3, -3",
    "减少3, -3",
    "增加7, 7",
    "增7, 7",
    "-30952, -30952",
    "－12, -12",
    "−12, -12",
    "—12, -12",
    "↓4, -4",
    "'1,113', 1113",
    "'1，113', 1113",
    "'12,345,678.90', 12345678.90",
    "１２３．４, 123.4",
    "' 12 ', 12",
    "'1139888\n9', 11398889",
    "- 12, -12",
  })
  void plainFiguresAreReadAsPrinted(String text, String value) {
    assertFigure(value, "", Set.of(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "188950 万元, 188950, 万元",
    "251000元, 25.1, 万元",
    "240万元, 240, 万元",
    "0.37万元, 0.37, 万元",
    "3亿元, 30000, 万元",
    "5千元, 0.5, 万元",
    "12件, 12, 件",
    "3 条, 3, 条",
    "7人次, 7, 人次",
    "0元, 0, 万元",
    "251000元人民币, 25.1, 万元",
  })
  void aUnitInTheCellIsStated(String text, String value, String unit) {
    assertFigure(value, unit, UNIT, text);
  }

  @ParameterizedTest
  @CsvSource({"国 0, 0", "'137\n各', 137", "'''= 0', 0", "0., 0", "天 a 0 图, 0", "2 -, 2", "‘ 12, 12"})
  void aFigureAmidDirtIsTheOneWordThatIsOne(String text, String value) {
    FigureText figure = FigureText.amidDirt(text);
    assertEquals(value, figure.value().map(BigDecimal::toPlainString).orElse(""), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"t 137 0", "0e 0", "总计数 57", "国", "- -", "é5", ""})
  void whereThatIsNotClearThereIsNone(String text) {
    assertEquals(Optional.empty(), FigureText.amidDirt(text).value(), text);
  }

  @ParameterizedTest
  @CsvSource({"22（其中修订 16 件）, 22", "55（含自然失效 29 件）, 55", "6(注), 6", "9*, 9", "4注1, 4", "8[1], 8"})
  void aNoteIsNoPartOfTheFigure(String text, String value) {
    assertFigure(value, "", NOTE, text);
  }

  @Test
  void notesMayStandOnLinesOfTheirOwn() {
    assertFigure("22", "", NOTE, "22\n（其中修订\n16 件）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u3000", "\u00A0\u200B"})
  void whitespaceIsBlank(String text) {
    assertEquals(ReadingKind.BLANK, FigureText.of(text).reading());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "\\", "-", "—", "——", "－", "无", "暂无", "／", "--", "─", "– –"})
  void marksAreNoFigures(String text) {
    FigureText figure = FigureText.of(text);
    assertEquals(ReadingKind.MARK, figure.reading());
    assertEquals(Optional.empty(), figure.value());
  }

  /** Each of them could be taken for a figure that is not printed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3、5",
        "1/2",
        "12-15",
        "三",
        "十万元",
        "1,13",
        "1,1134",
        "12.3.4",
        "5.",
        "O",
        "l2",
        "约5",
        "5以上",
        "２３年",
        "5%",
        "1.属于国家秘密",
        "总计",
        "(3)",
        "（3）",
        "①",
        "5 6件7",
        "1e5",
        "0x1",
        "十",
        "+",
        "减",
        "1.2,345"
      })
  void wordsAreText(String text) {
    FigureText figure = FigureText.of(text);
    assertEquals(ReadingKind.TEXT, figure.reading(), () -> figure.toString());
    assertEquals(Optional.empty(), figure.value());
  }

  @Test
  void superscriptsAreNoDigits() {
    assertFigure("5", "", NOTE, "5²");
    assertFigure("5", "", NOTE, "5①");
  }

  @Test
  void everyDecimalIsReadExactlyInEveryWriting() {
    Random random = new Random(61);
    for (int i = 0; i < 3_000; i++) {
      BigDecimal value =
          new BigDecimal(
              new java.math.BigInteger(1 + random.nextInt(40), random), random.nextInt(7));
      String plain = value.toPlainString();
      String grouped = grouped(plain);
      String wide = widened(plain);
      for (String text : new String[] {plain, grouped, wide, " " + plain + "\n"}) {
        FigureText figure = FigureText.of(text);
        assertEquals(Optional.of(value), figure.value(), text);
        assertEquals(Optional.of(value.negate()), FigureText.of("-" + text).value(), text);
      }
    }
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : plain.substring(point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + rest;
  }

  private static String widened(String plain) {
    StringBuilder wide = new StringBuilder();
    plain.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }
}
