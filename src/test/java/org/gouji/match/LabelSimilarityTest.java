package org.gouji.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSimilarityTest {

  private final LabelSimilarity similarity = new LabelSimilarity();

  private static List<String> wordings() {
    return Forms.official().stream()
        .map(Form::labels)
        .flatMap(List::stream)
        .map(Label::text)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "第二十条 第（一）项, 第二十条第（一）项",
    "'三 、本 年 度办 理 结果', 三、本年度办理结果",
    "'1、属于国家秘密', 1.属于国家秘密",
    "１．属于国家秘密, 1.属于国家秘密",
    "(一)予以公开, （一）予以公开",
    "3.危及三安全一稳定, 3.危及“三安全一稳定”",
  })
  void spacesWidthsAndPunctuationDoNotCount(String printed, String label) {
    assertEquals(1, similarity.of(printed, label));
  }

  @ParameterizedTest
  @CsvSource({
    "2.其他法律行政止公开, 2.其他法律行政法规禁止公开",
    "规范性文件, 行政规范性文件",
    "行政事业型收费, 行政事业性收费",
    "现行有效件, 现行有效件数",
    "本年增/, 本年增/减",
    "三、本年度办果, 三、本年度办理结果",
  })
  void misprintsStayRecognisable(String printed, String label) {
    double likeness = similarity.of(printed, label);
    assertTrue(likeness > 0.6 && likeness < 1, () -> printed + " " + likeness);
  }

  @Test
  void nothingIsLikeAnEmptyLabel() {
    assertEquals(0, similarity.of("", ""));
    assertEquals(0, similarity.of("（、）", "总计"));
    assertEquals(0, similarity.of("总计", ""));
  }

  @Test
  void theBestVariantCounts() {
    Label label = new Label("现行有效件数", List.of("现行有效件"));
    assertEquals(1, similarity.of("现行有效件", label));
    assertEquals(1, similarity.of("现行有效件数", label));
  }

  @Test
  void likenessIsSymmetricAndAShareForAllLabels() {
    List<String> wordings = wordings();
    for (String a : wordings) {
      assertEquals(1, similarity.of(a, a));
      for (String b : wordings) {
        double likeness = similarity.of(a, b);
        assertTrue(likeness >= 0 && likeness <= 1, () -> a + " " + b);
        assertEquals(likeness, similarity.of(b, a));
      }
    }
  }

  /** One wrong or lost character in a label of six or more leaves it nearest to itself. */
  @Test
  void aLabelWithOneWrongCharacterIsStillNearestToItself() {
    Random random = new Random(51);
    List<String> labels =
        wordings().stream().filter(it -> LabelSimilarity.essence(it).length() >= 6).toList();
    for (String label : labels) {
      List<Integer> letters = new ArrayList<>();
      for (int i = 0; i < label.length(); i++) {
        // The numeral is all that tells 第二十条第（五）项 from 第二十条第（六）项.
        if ("一二三四五六七八九十123456789、.（）“”，".indexOf(label.charAt(i)) < 0) {
          letters.add(i);
        }
      }
      int at = letters.get(random.nextInt(letters.size()));
      String wrong = label.substring(0, at) + "龘" + label.substring(at + 1);
      String lost = label.substring(0, at) + label.substring(at + 1);
      for (String printed : List.of(wrong, lost)) {
        double own = similarity.of(printed, label);
        for (String other : labels) {
          assertTrue(
              similarity.of(printed, other) <= own,
              () -> printed + " is taken for " + other + " and not for " + label);
        }
      }
    }
  }
}
