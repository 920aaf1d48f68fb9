package org.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelTextTest {

  @Test
  void spacesBracketsAndWidthsDoNotCount() {
    assertEquals(LabelText.bare("第二十条第（一）项"), LabelText.bare("第二十条 第(一)项"));
    assertEquals("1属于国家秘密", LabelText.bare("１．属于国家秘密"));
    assertEquals("", LabelText.bare("——"));
  }

  @Test
  void oneWrongCharacterOfNineCostsANinth() {
    assertEquals(1 - 1 / 8.0, LabelText.likeness("第二十条第八项一", "第二十条第九项一"), 1e-9);
  }

  @Test
  void likenessIsSymmetricBoundedAndOneOnlyForEqualTexts() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String one = text(random);
      String other = text(random);
      double likeness = LabelText.likeness(one, other);
      assertEquals(likeness, LabelText.likeness(other, one));
      assertTrue(likeness >= 0 && likeness <= 1);
      assertEquals(one.equals(other), likeness == 1, one + " " + other);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      text.append("甲乙丙".charAt(random.nextInt(3)));
    }
    return text.toString();
  }
}
