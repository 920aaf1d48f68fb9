package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.gouji.page.Ruling;
import org.junit.jupiter.api.Test;

/**
 * Pictures of 150 dots per inch with a table of 4 rows and 3 columns, each cell 100 x 40 pixels.
 */
class RulingFinderTest {

  private static final int LEFT = 60;
  private static final int TOP = 80;
  private static final int WIDTH = 100;
  private static final int HEIGHT = 40;

  private static GrayImage table() {
    GrayImage image = GrayImage.white(460, 360);
    for (int row = 0; row <= 4; row++) {
      level(image, TOP + row * HEIGHT, LEFT, LEFT + 3 * WIDTH);
    }
    for (int column = 0; column <= 3; column++) {
      upright(image, LEFT + column * WIDTH, TOP, TOP + 4 * HEIGHT);
    }
    return image;
  }

  private static void level(GrayImage image, int y, int from, int to) {
    for (int x = from; x <= to; x++) {
      image.set(x, y, 60);
    }
  }

  private static void upright(GrayImage image, int x, int from, int to) {
    for (int y = from; y <= to; y++) {
      image.set(x, y, 60);
    }
  }

  /** The character 口 of 20 pixels, its corner at {@code x}, {@code y}. */
  private static void mouth(GrayImage image, int x, int y) {
    for (int thick = 0; thick < 2; thick++) {
      level(image, y + thick, x, x + 19);
      level(image, y + 18 + thick, x, x + 19);
      upright(image, x + thick, y, y + 19);
      upright(image, x + 18 + thick, y, y + 19);
    }
  }

  /** The character 十 of 20 pixels. */
  private static void ten(GrayImage image, int x, int y) {
    for (int thick = 0; thick < 2; thick++) {
      level(image, y + 8 + thick, x, x + 19);
      upright(image, x + 9 + thick, y, y + 19);
    }
  }

  private static List<Ruling> found(GrayImage image, boolean level) {
    return new RulingFinder(image, 0)
        .rulings().stream().filter(ruling -> ruling.isHorizontal() == level).toList();
  }

  private static void assertIsTheTable(GrayImage image) {
    List<Ruling> levels = found(image, true);
    List<Ruling> uprights = found(image, false);
    assertEquals(5, levels.size(), levels::toString);
    assertEquals(4, uprights.size(), uprights::toString);
    for (Ruling ruling : levels) {
      assertEquals(LEFT, ruling.from(), 3);
      assertEquals(LEFT + 3 * WIDTH, ruling.to(), 3);
    }
  }

  @Test
  void findsThinRulings() {
    assertIsTheTable(table());
  }

  @Test
  void rowsOfStrokesAreNoRulings() {
    GrayImage image = table();
    for (int row = 0; row < 4; row++) {
      for (int i = 0; i < 4; i++) {
        if (i % 2 == 0) {
          mouth(image, LEFT + 6 + i * 22, TOP + row * HEIGHT + 10);
        } else {
          ten(image, LEFT + 6 + i * 22, TOP + row * HEIGHT + 10);
        }
      }
    }
    assertIsTheTable(image);
  }

  @Test
  void aGapWhereTheCrossingRulingsGoOnIsBridged() {
    GrayImage image = table();
    for (int x = LEFT + 120; x < LEFT + 135; x++) {
      image.set(x, TOP + 2 * HEIGHT, 255);
    }
    assertIsTheTable(image);
  }

  @Test
  void aMergedCellIsNotBridged() {
    GrayImage image = table();
    for (int x = LEFT + 101; x < LEFT + 200; x++) {
      image.set(x, TOP + 2 * HEIGHT, 255);
    }
    long pieces =
        found(image, true).stream()
            .filter(ruling -> Math.abs(ruling.position() - TOP - 2 * HEIGHT) < 3)
            .count();
    assertEquals(2, pieces);
  }

  @Test
  void dashedRulingsAreFound() {
    GrayImage image = table();
    Random random = new Random(3);
    for (int row = 0; row <= 4; row++) {
      for (int x = LEFT + 30; x < LEFT + 270; x += 50 + random.nextInt(20)) {
        for (int k = 0; k < 14; k++) {
          image.set(x + k, TOP + row * HEIGHT, 255);
        }
      }
    }
    List<Ruling> levels = found(image, true);
    assertEquals(5, levels.size(), levels::toString);
    assertTrue(levels.stream().allMatch(ruling -> ruling.length() > 290), levels::toString);
  }

  @Test
  void theStemOfAOneIsNoRuling() {
    GrayImage image = table();
    for (int thick = 0; thick < 2; thick++) {
      upright(image, LEFT + 150 + thick, TOP + 10, TOP + 29);
      upright(image, LEFT + 150 + thick, TOP + HEIGHT + 10, TOP + HEIGHT + 29);
    }
    assertIsTheTable(image);
  }

  @Test
  void anEmptyPageHasNone() {
    assertEquals(List.of(), new RulingFinder(GrayImage.white(300, 300), 0).rulings());
  }
}
