package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"-30952", "+19", "0", "-0.5", "96171.6", "", "年报 1.pdf", "—", "1-2", "'x", "减3"})
  void leavesHarmlessTextAndPlainNumbersAsTheyAre(String text) {
    assertEquals(text, CsvCell.text(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1.pdf",
        "=HYPERLINK(\"a\")",
        "@x",
        "-",
        "-lead.pdf",
        "+1+1",
        "-1,113",
        "-1e5",
        "-5\n",
        "\tx",
        "\rx"
      })
  void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
    assertEquals("'" + text, CsvCell.text(text));
  }

  @Test
  void replacesNulWhichReadersOfCsvRefuse() {
    assertEquals("a\uFFFDb", CsvCell.text("a\0b"));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1E+6,1000000",
    "1E-7,0.0000001",
    "190.457379,190.457379",
    "25.10,25.10",
    "-30952,-30952",
    "12345678901234567890.5,12345678901234567890.5"
  })
  void writesFiguresWithAllTheirDigits(String value, String expected) {
    assertEquals(expected, CsvCell.figure(new BigDecimal(value)));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-0.0,0", "0.001,0", "100,100", "200.126,200.13", "45.5,45.5", "1e7,10000000"})
  void writesPlacesWithTwoDecimalsAtMost(double number, String expected) {
    assertEquals(expected, CsvCell.number(number));
  }

  @ParameterizedTest
  @CsvSource({
    "1,1.0000",
    "0,0.0000",
    "0.99999,0.9999",
    "0.5,0.5000",
    "1.0000000002,1.0000",
    "-0.1,0.0000",
    "NaN,0.0000"
  })
  void neverMakesAConfidenceLookSurerThanItIs(double confidence, String expected) {
    assertEquals(expected, CsvCell.confidence(confidence));
  }

  @Test
  void numbersHaveNeitherExponentNorGroupingWhateverTheirSize() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(11));
      String written = CsvCell.number(number);
      assertTrue(written.matches("-?(0|[1-9][0-9]*)(\\.[0-9]{0,1}[1-9])?"), written);
      assertEquals(number, Double.parseDouble(written), 0.005001);
      assertFalse(written.startsWith("'"));
    }
  }
}
