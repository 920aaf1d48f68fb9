package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Pages of angles instead of characters: what a reader makes of them is told to the probe. */
class ReadingDirectionTest {

  private static final int ANGLE_HEIGHT = 28;
  private static final int ANGLE_WIDTH = 20;
  private static final int STROKE = 4;
  private static final double WORN = 0.2;
  private static final double RAGGED = 0.45;
  private static final double WHOLE = 0.95;

  /** Rows of angles, and one column of them that is a line once the page is turned. */
  private static GrayImage page() {
    GrayImage page = GrayImage.white(1240, 1754);
    for (int row = 0; row < 12; row++) {
      for (int column = 0; column < 20; column++) {
        angle(page, 100 + 30 * column, 100 + 120 * row);
      }
    }
    for (int row = 0; row < 12; row++) {
      angle(page, 1000, 100 + 36 * row);
    }
    return page;
  }

  private static void angle(GrayImage page, int left, int top) {
    for (int y = 0; y < ANGLE_HEIGHT; y++) {
      for (int x = 0; x < ANGLE_WIDTH; x++) {
        boolean stroke = x < STROKE || y < STROKE;
        page.set(left + x, top + y, stroke ? 0 : 255);
      }
    }
  }

  /** Angles are higher than wide where the page stands upright or on its head. */
  private static boolean isAcross(GrayImage line) {
    return line.height() > ANGLE_HEIGHT;
  }

  @Test
  void aPageIsNotTurnedForASingleLine() {
    int[] tried = {0};
    ReadingProbe probe = line -> isAcross(line) ? (tried[0]++ % 6 < 4 ? WORN : WHOLE) : 0.98;

    assertEquals(0, new ReadingDirection(probe).of(page(), 0).quarters());
  }

  @Test
  void manyRaggedLinesWeighMoreThanOneThatIsWholeTheOtherWay() {
    ReadingProbe probe = line -> isAcross(line) ? RAGGED : 0.9;

    assertEquals(0, new ReadingDirection(probe).of(page(), 0).quarters());
  }

  @Test
  void aPageIsTurnedForItsReadableLines() {
    GrayImage sideways = page().turned(1);

    ReadingDirection.Way way =
        new ReadingDirection(line -> isAcross(line) ? WHOLE : WORN).of(sideways, 0);

    assertNotEquals(0, way.quarters() % 2);
    assertEquals(WHOLE, way.legibility(), 1e-9);
  }
}
