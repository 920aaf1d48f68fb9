package org.gouji.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.gouji.output.SavedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "58|58",
        "-30952|-30952",
        "+19|19",
        "1,113|1113",
        "1,234,567.50|1234567.5",
        "7730.28|7730.28",
        "0|0",
        "1113.00|1113",
        "１２３|123",
        "−5|-5",
        "'58|58",
        "=\"58\"|58",
        "  58\t|58",
        "7.73028E3|7730.28",
        "7.73028E+03|7730.28",
        "1.1130E3|1113",
      })
  void takesWhatCanBeUnderstoodInOneWay(String text, String figure) {
    SavedFigure read = amount(text);

    assertEquals(Optional.empty(), read.problem());
    assertEquals(0, read.value().orElseThrow().compareTo(new BigDecimal(figure)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1月2日|DATE",
        "2-Jan|DATE",
        "Jan-26|DATE",
        "1-2|DATE",
        "1/2|DATE",
        "2026-01-02|DATE",
        "2026/1/2|DATE",
        "2026年1月2日|DATE",
        "12:30|DATE",
        "4.52E+05|CUT_OFF",
        "7.73E+03|CUT_OFF",
        "2.51E+01|CUT_OFF",
        "1.113E3|CUT_OFF",
        "7730,28|COMMA",
        "1,13|COMMA",
        "1.113,5|COMMA",
        "######|TOO_NARROW",
        "1234567890123456|TOO_LONG",
        "12件|NOT_A_FIGURE",
        "(5)|NOT_A_FIGURE",
        "12%|NOT_A_FIGURE",
        "5²|NOT_A_FIGURE",
        "无|NOT_A_FIGURE",
        "1 113|NOT_A_FIGURE",
        "--5|NOT_A_FIGURE",
      })
  void refusesWhatMayHaveBeenAnotherFigure(String text, RowProblem problem) {
    assertEquals(Optional.of(problem), amount(text).problem());
    assertEquals(Optional.empty(), amount(text).value());
  }

  @ParameterizedTest
  @CsvSource({"4.52000E+05,452000", "1.113E3,1113", "5E0,5"})
  void takesAWholeNumberOfWhichAllDigitsAreThere(String text, String figure) {
    assertEquals(
        new BigDecimal(figure),
        SavedFigure.of(SavedCell.of(text), true, ',').value().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.52E+05", "1E3", "1.2E-3"})
  void refusesAWholeNumberOfWhichDigitsMayLack(String text) {
    assertEquals(
        Optional.of(RowProblem.CUT_OFF), SavedFigure.of(SavedCell.of(text), true, ',').problem());
  }

  @Test
  void takesACommaBetweenSemicolonsForThousandsOnlyWhereNoDecimalsCanBe() {
    SavedCell cell = SavedCell.of("1,113");

    assertEquals(Optional.of(RowProblem.COMMA), SavedFigure.of(cell, false, ';').problem());
    assertEquals(Optional.of(new BigDecimal(1113)), SavedFigure.of(cell, true, ';').value());
  }

  @Test
  void takesAnEmptyCellForNone() {
    assertEquals(Optional.empty(), amount(" ").value());
    assertEquals(Optional.empty(), amount(" ").problem());
  }

  @Test
  void refusesADateOfAWorkbook() {
    SavedCell cell = new SavedCell("46024", SavedCell.Kind.DATE);

    assertEquals(Optional.of(RowProblem.DATE), SavedFigure.of(cell, true, ',').problem());
  }

  /** Whatever a spreadsheet shows of a figure: it is taken for that figure, or it is refused. */
  @Test
  void neverTakesAnotherFigureThanTheOneTyped() {
    Random chance = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      boolean whole = chance.nextBoolean();
      BigDecimal figure =
          BigDecimal.valueOf(
              chance.nextLong(whole ? 2_000_000 : 200_000_000), whole ? 0 : 1 + chance.nextInt(3));
      boolean commaBeforeDecimals = chance.nextBoolean();
      String shown = shown(figure, commaBeforeDecimals, chance);

      SavedFigure read =
          SavedFigure.of(SavedCell.of(shown), whole, commaBeforeDecimals ? ';' : ',');

      read.value().ifPresent(it -> assertEquals(0, it.compareTo(figure), shown + " for " + figure));
    }
  }

  private static String shown(BigDecimal figure, boolean commaBeforeDecimals, Random chance) {
    Locale locale = commaBeforeDecimals ? Locale.GERMANY : Locale.ROOT;
    return switch (chance.nextInt(4)) {
      case 0 -> String.format(locale, "%." + figure.scale() + "f", figure);
      case 1 -> String.format(locale, "%,." + figure.scale() + "f", figure);
      case 2 -> String.format(locale, "%.2E", figure);
      default -> "'" + figure.toPlainString();
    };
  }

  private static SavedFigure amount(String text) {
    return SavedFigure.of(SavedCell.of(text), false, ',');
  }
}
