package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gouji.page.Candidate;
import org.junit.jupiter.api.Test;

class SecondLookTest {

  private static final double MOST = 0.8;

  private static Candidate ppOcr(String text, double probability) {
    return new Candidate(text, probability, "ppocr");
  }

  private static Candidate tesseract(String text, double probability) {
    return new Candidate(text, probability, "tesseract");
  }

  private static FigureReader.Figure first(double confidence, Candidate... candidates) {
    return new FigureReader.Figure(candidates[0].text(), confidence, List.of(candidates));
  }

  @Test
  void whatMostLooksSayComesFirst() {
    FigureReader.Figure figure =
        SecondLook.weighed(
            first(0.6, ppOcr("6", 0.7), tesseract("a", 0.6)),
            List.of(ppOcr("0", 0.8), tesseract("0", 0.9), ppOcr("0", 0.9), tesseract("8", 0.4)),
            MOST);
    assertEquals("0", figure.text());
    assertEquals("0", figure.candidates().get(0).text());
    assertEquals(3, figure.candidates().size());
  }

  @Test
  void itIsNeverSure() {
    FigureReader.Figure figure =
        SecondLook.weighed(
            first(0.6, ppOcr("a", 0.7)),
            List.of(ppOcr("0", 1), tesseract("0", 1), ppOcr("0", 1), tesseract("0", 1)),
            MOST);
    assertEquals("0", figure.text());
    assertTrue(figure.confidence() <= MOST);
  }

  @Test
  void whatIsConfirmedStaysAsItWas() {
    FigureReader.Figure figure = first(0.6, ppOcr("6", 0.7), tesseract("a", 0.6));
    assertSame(figure, SecondLook.weighed(figure, List.of(ppOcr("6", 0.9)), MOST));
  }

  @Test
  void aPerCentSignWithoutADigitWeighsLess() {
    FigureReader.Figure figure =
        SecondLook.weighed(first(0.8, ppOcr("%", 0.9)), List.of(tesseract("0", 0.5)), MOST);
    assertEquals("0", figure.text());
  }

  @Test
  void aReadingThatIsNoFigureWeighsLess() {
    FigureReader.Figure figure =
        SecondLook.weighed(first(0.9, ppOcr("上", 0.9)), List.of(tesseract("1", 0.6)), MOST);
    assertEquals("1", figure.text());
  }

  @Test
  void nothingReadAtFirstMayBeReadLater() {
    FigureReader.Figure nothing = new FigureReader.Figure("", 0, List.of());
    assertEquals("3", SecondLook.weighed(nothing, List.of(ppOcr("3", 0.5)), MOST).text());
    assertEquals("", SecondLook.weighed(nothing, List.of(), MOST).text());
  }

  @Test
  void aSureFigureIsDoubtedIfALookSaysAnother() {
    FigureReader.Figure nine = first(0.9985, ppOcr("9", 0.98), tesseract("9", 0.97));
    assertEquals(0.94, SecondLook.confirmed(nine, List.of(ppOcr("0", 0.5)), 0.94).confidence());
    assertSame(nine, SecondLook.confirmed(nine, List.of(ppOcr("9", 0.5)), 0.94));
    assertSame(nine, SecondLook.confirmed(nine, List.of(ppOcr("g1", 0.5), ppOcr("q", 1)), 0.94));
  }
}
