package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GrayImageTest {

  private final Random random = new Random(11);

  @Test
  void fourQuarterTurnsChangeNothing() {
    for (int round = 0; round < 20; round++) {
      GrayImage image = any();
      GrayImage turned = image.turned(1).turned(2).turned(1);
      assertArrayEquals(image.levels(), turned.levels());
    }
  }

  @Test
  void aTurnByThreeIsThreeTurnsByOne() {
    GrayImage image = any();
    assertArrayEquals(image.turned(3).levels(), image.turned(1).turned(1).turned(1).levels());
  }

  @Test
  void scalingKeepsTheMeanLevel() {
    for (int round = 0; round < 20; round++) {
      GrayImage image = any();
      GrayImage scaled = image.scaled(image.width() / 2, image.height() / 2);
      assertEquals(mean(image), mean(scaled), 4);
    }
  }

  @Test
  void aPartBeyondTheEdgeIsWhite() {
    GrayImage image = any();
    GrayImage part = image.part(-3, -2, 5, 6);
    assertEquals(255, part.at(0, 0));
    assertEquals(255, part.at(2, 5));
    assertEquals(image.at(0, 0), part.at(3, 2));
    assertEquals(image.at(1, 3), part.at(4, 5));
  }

  private GrayImage any() {
    int width = 40 + random.nextInt(30);
    int height = 40 + random.nextInt(30);
    byte[] levels = new byte[width * height];
    random.nextBytes(levels);
    return new GrayImage(width, height, levels);
  }

  private static double mean(GrayImage image) {
    double sum = 0;
    for (byte level : image.levels()) {
      sum += level & 0xff;
    }
    return sum / image.levels().length;
  }
}
