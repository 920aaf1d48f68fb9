package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gouji.page.Candidate;
import org.gouji.scan.DrawnPicture;
import org.gouji.scan.GrayImage;
import org.gouji.scan.MarkLine;
import org.junit.jupiter.api.Test;

class KnownDigitsTest {

  private static final GrayImage ZERO =
      DrawnPicture.of(
          "  ####  ",
          " ##  ## ",
          "##    ##",
          "##    ##",
          "##    ##",
          "##    ##",
          "##    ##",
          "##    ##",
          "##    ##",
          "##    ##",
          " ##  ## ",
          "  ####  ");

  private static final GrayImage NARROWER_ZERO =
      DrawnPicture.of(
          " ####  ", "##  ## ", "##   ##", "##   ##", "##   ##", "##   ##", "##   ##", "##   ##",
          "##   ##", "##   ##", "##  ## ", " ####  ");

  private static final GrayImage SIX =
      DrawnPicture.of(
          "  ####  ",
          " ##  ## ",
          "##    ##",
          "##      ",
          "##      ",
          "## ###  ",
          "###  ## ",
          "##    ##",
          "##    ##",
          "##    ##",
          " ##  ## ",
          "  ####  ");

  private final KnownDigits digits = new KnownDigits(10);

  private static MarkLine line(GrayImage picture) {
    return DrawnPicture.line(DrawnPicture.whole(picture));
  }

  private static FigureReader.Figure read(String text, double confidence) {
    return new FigureReader.Figure(
        text, confidence, List.of(new Candidate(text, confidence, "ppocr")));
  }

  private void learn(GrayImage picture, String text, double confidence) {
    digits.add(picture, line(picture), read(text, confidence));
  }

  private Optional<String> text(GrayImage picture) {
    return digits.read(picture, line(picture)).map(FigureReader.Figure::text);
  }

  @Test
  void aDigitIsKnownOnceTwoLikeItWereSurelyRead() {
    learn(ZERO, "0", 0.999);
    assertEquals(Optional.empty(), text(ZERO));
    learn(ZERO, "0", 0.995);
    assertEquals(Optional.of(read("0", 0.995)), digits.read(ZERO, line(ZERO)));
  }

  @Test
  void anotherDigitIsNotKnown() {
    learn(ZERO, "0", 0.999);
    learn(ZERO, "0", 0.999);
    assertEquals(Optional.empty(), text(SIX));
  }

  @Test
  void doubtfulReadingsTeachNothing() {
    learn(ZERO, "0", 0.94);
    learn(ZERO, "0", 0.94);
    assertEquals(Optional.empty(), text(ZERO));
  }

  @Test
  void aShapeThatWasReadInTwoWaysIsNotKnown() {
    learn(ZERO, "0", 0.999);
    learn(ZERO, "0", 0.999);
    learn(ZERO, "6", 0.7);
    assertEquals(Optional.empty(), text(ZERO));
  }

  @Test
  void aShapeOfOtherStrokesIsNotKnown() {
    learn(NARROWER_ZERO, "0", 0.999);
    learn(NARROWER_ZERO, "0", 0.999);
    assertEquals(Optional.empty(), text(ZERO));
  }

  @Test
  void onlyDigitsAreKnown() {
    learn(ZERO, "口", 0.999);
    learn(ZERO, "口", 0.999);
    assertEquals(Optional.empty(), text(ZERO));
  }

  @Test
  void lowMarksAreNotKnown() {
    GrayImage dash = DrawnPicture.of("##########", "##########");
    learn(dash, "1", 0.999);
    learn(dash, "1", 0.999);
    assertEquals(Optional.empty(), text(dash));
  }
}
