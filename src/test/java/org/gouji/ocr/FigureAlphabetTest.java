package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureAlphabetTest {

  @ParameterizedTest
  @CsvSource({"o, 0", "(), 0", "Zl, 21", "１２, 12", "l88950, 188950", "无, 无", "口, 口", "-3, -3"})
  void mapsShapesToWhatTheyMeanInAFigure(String shapes, String figure) {
    List<Double> probabilities = Collections.nCopies(shapes.length(), 0.9);
    assertEquals(figure, FigureAlphabet.mapped(new Reading(shapes, probabilities)).text());
  }

  @org.junit.jupiter.api.Test
  void keepsOneProbabilityForEachCharacter() {
    Reading mapped = FigureAlphabet.mapped(new Reading("1()2", List.of(0.9, 0.8, 0.7, 0.6)));
    assertEquals(new Reading("102", List.of(0.9, 0.7, 0.6)), mapped);
  }

  @Test
  void aLetterDoesNotVouchForTheDigitThatItIsLike() {
    Reading mapped = FigureAlphabet.mapped(new Reading("Go6", List.of(0.9, 0.9, 0.9)));
    assertEquals(new Reading("606", List.of(0.45, 0.9, 0.9)), mapped);
  }

  @Test
  void tellsPlainFiguresFromWords() {
    assertTrue(FigureAlphabet.isFigure("-1,113.5"));
    assertFalse(FigureAlphabet.isFigure("188950万元"));
  }

  @Test
  void aLetterIsADoubtfulSignOfMostDigits() {
    for (int letter : "GSZBqg".toCharArray()) {
      assertTrue(FigureAlphabet.isLetterLikeDigit(letter), () -> Character.toString(letter));
    }
    for (int plain : "oOlI|6５(一".toCharArray()) {
      assertFalse(FigureAlphabet.isLetterLikeDigit(plain), () -> Character.toString(plain));
    }
  }
}
