package org.gouji.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void cutsAtFullStops() {
    assertEquals(List.of("全年收到申请3件。", "均已答复！", "无行政复议"), Sentences.cut("全年收到申请3件。均已答复！无行政复议"));
  }

  @Test
  void keepsWhatStandsInBracketsTogether() {
    String sentence = "收到申请3件（甲1件。乙2件。），均已办结。";

    assertEquals(List.of(sentence), Sentences.cut(sentence));
  }

  @Test
  void keepsWhatStandsInQuotationMarksTogether() {
    String sentence = "坚持“公开为常态。不公开为例外。”的原则，收到申请3件。";

    assertEquals(List.of(sentence, "无诉讼。"), Sentences.cut(sentence + "无诉讼。"));
  }

  @Test
  void isNotMisledByABracketThatNobodyCloses() {
    assertEquals(List.of("收到申请（3件。", "办结3件。"), Sentences.cut("收到申请（3件。办结3件。"));
  }

  @Test
  void isNotMisledByABracketThatNobodyOpened() {
    assertEquals(List.of("收到申请3件）。", "办结3件。"), Sentences.cut("收到申请3件）。办结3件。"));
  }
}
