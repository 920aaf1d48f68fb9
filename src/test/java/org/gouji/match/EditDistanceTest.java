package org.gouji.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

  private static String any(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append("公开府".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  private static int byTrying(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(1);
    String restB = b.substring(1);
    int change = byTrying(restA, restB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    return Math.min(change, 1 + Math.min(byTrying(restA, b), byTrying(a, restB)));
  }

  @Test
  void isTheFewestChangesThereAre() {
    Random random = new Random(41);
    for (int i = 0; i < 1_000; i++) {
      String a = any(random);
      String b = any(random);
      assertEquals(byTrying(a, b), EditDistance.of(a, b), () -> a + " " + b);
      assertEquals(EditDistance.of(a, b), EditDistance.of(b, a));
    }
  }

  @Test
  void detoursAreNeverShorter() {
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      String a = any(random);
      String b = any(random);
      String c = any(random);
      assertTrue(EditDistance.of(a, c) <= EditDistance.of(a, b) + EditDistance.of(b, c));
    }
  }

  /** Insertions and deletions alone need as many steps as there are characters not in common. */
  @Test
  void theCommonSubsequenceBoundsTheDistance() {
    Random random = new Random(43);
    for (int i = 0; i < 2_000; i++) {
      String a = any(random);
      String b = any(random);
      int common = EditDistance.commonSubsequence(a, b);
      int distance = EditDistance.of(a, b);
      assertTrue(distance <= a.length() + b.length() - 2 * common);
      assertTrue(distance >= Math.max(a.length(), b.length()) - common);
      assertEquals(a.length(), EditDistance.commonSubsequence(a, a));
    }
  }

  @Test
  void eachLostCharacterIsOneStep() {
    assertEquals(3, EditDistance.of("2.其他法律行政法规禁止公开", "2.其他法律行政止公开"));
    assertEquals(4, EditDistance.commonSubsequence("本年废止件数", "本年废止"));
  }

  /** By words as by the table, also of texts as long as a word, and longer. */
  @Test
  void bitsCountAsTheTableDoes() {
    Random random = new Random(44);
    for (int i = 0; i < 5_000; i++) {
      String a = any(random, random.nextInt(90), 1 + random.nextInt(200));
      String b = any(random, random.nextInt(90), 1 + random.nextInt(200));
      assertEquals(EditDistance.byTable(a, b), EditDistance.of(a, b), () -> a + " " + b);
      assertEquals(
          EditDistance.commonByTable(a, b),
          EditDistance.commonSubsequence(a, b),
          () -> a + " " + b);
    }
    String word = any(random, 64, 64);
    assertEquals(0, EditDistance.of(word, word));
    assertEquals(64, EditDistance.commonSubsequence(word, word + "公"));
  }

  /** A text of the first characters from 一 on; some of them fall on one place of a table. */
  private static String any(Random random, int length, int characters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(characters)));
    }
    return text.toString();
  }
}
