package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaperClutterTest {

  private static GrayImage paper(double grain) {
    Random random = new Random(5);
    GrayImage image = new GrayImage(300, 400, new byte[300 * 400]);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 300; x++) {
        long level = Math.round(160 + grain * random.nextGaussian());
        image.set(x, y, (int) Math.max(0, Math.min(255, level)));
      }
    }
    return image;
  }

  private static double clutter(GrayImage image) {
    return PaperClutter.of(new LinePicture(image));
  }

  @Test
  void plainPaperHasNone() {
    assertEquals(0, clutter(paper(0)));
  }

  @Test
  void printHasNoPartInIt() {
    GrayImage image = paper(0);
    for (int y = 100; y < 300; y++) {
      for (int x = 60; x < 240; x += 1 + x % 3) {
        image.set(x, y, 20);
      }
    }
    assertEquals(0, clutter(image));
  }

  @Test
  void itGrowsWithTheGrain() {
    assertTrue(clutter(paper(8)) > 1);
    assertTrue(clutter(paper(16)) > 1.5 * clutter(paper(8)));
  }

  @Test
  void blurredGrainIsSeenThoughNeighboursAreAlike() {
    GrayImage blurred = paper(20).smoothed().smoothed();
    assertTrue(clutter(blurred) > Noise.of(blurred));
  }

  @Test
  void aPictureTooSmallToLookAtHasNone() {
    assertEquals(0, clutter(new GrayImage(2, 2, new byte[4])));
  }
}
