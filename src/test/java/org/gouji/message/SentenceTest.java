package org.gouji.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void takesItsPartsInItsLanguage() {
    Sentence cell = Sentence.of("finding.cell", "（七）总计", "自然人");

    Sentence sentence = Sentence.of("finding.cell_and_figure", cell, "48");

    assertEquals("“（七）总计”的“自然人” 48", sentence.in(Language.CHINESE));
    assertEquals("“（七）总计” / “自然人” 48", sentence.in(Language.ENGLISH));
  }

  @Test
  void joinsPartsAsEachLanguageDoes() {
    Sentence joined =
        Sentence.joined("finding.and", List.of(Sentence.verbatim("甲 1"), Sentence.verbatim("乙 2")));

    assertEquals("甲 1、乙 2", joined.chinese());
    assertEquals("甲 1, 乙 2", joined.english());
  }
}
