package org.gouji.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class BoundingBoxTest {

  private static final int CASES = 5_000;
  private static final double ROUNDING = 1e-9;

  /** Whole numbers, so that edges often coincide. */
  private static BoundingBox any(Random random) {
    return new BoundingBox(
        random.nextInt(41) - 20, random.nextInt(41) - 20, random.nextInt(20), random.nextInt(20));
  }

  private static void forPairs(long seed, BiConsumer<BoundingBox, BoundingBox> claim) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      claim.accept(any(random), any(random));
    }
  }

  private static boolean holds(BoundingBox outer, BoundingBox inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && outer.right() >= inner.right()
        && outer.bottom() >= inner.bottom();
  }

  @Test
  void unionHoldsBothAndIsNoLargerThanNeeded() {
    forPairs(
        1,
        (a, b) -> {
          BoundingBox union = a.union(b);
          assertTrue(holds(union, a) && holds(union, b), () -> a + " " + b);
          assertEquals(Math.min(a.x(), b.x()), union.x());
          assertEquals(Math.min(a.y(), b.y()), union.y());
          assertEquals(Math.max(a.right(), b.right()), union.right());
          assertEquals(Math.max(a.bottom(), b.bottom()), union.bottom());
        });
  }

  @Test
  void unionDependsNeitherOnOrderNorOnGrouping() {
    Random random = new Random(2);
    for (int i = 0; i < CASES; i++) {
      BoundingBox a = any(random);
      BoundingBox b = any(random);
      BoundingBox c = any(random);
      assertEquals(a.union(b), b.union(a));
      assertEquals(a.union(b).union(c), a.union(b.union(c)));
      assertEquals(a, a.union(a));
      assertEquals(a.union(b).union(c), BoundingBox.around(List.of(c, a, b)));
    }
  }

  @Test
  void sharedAreaIsThatOfTheUnitSquaresInBoth() {
    forPairs(
        3,
        (a, b) -> {
          int squares = 0;
          for (int x = -20; x < 40; x++) {
            for (int y = -20; y < 40; y++) {
              boolean inBoth = a.contains(x + 0.5, y + 0.5) && b.contains(x + 0.5, y + 0.5);
              squares += inBoth ? 1 : 0;
            }
          }
          assertEquals(squares, a.sharedArea(b), () -> a + " " + b);
          assertEquals(a.sharedArea(b), b.sharedArea(a));
        });
  }

  @Test
  void boxesThatShareAreaTouch() {
    forPairs(
        4,
        (a, b) -> {
          assertEquals(a.touches(b), b.touches(a));
          if (a.sharedArea(b) > 0) {
            assertTrue(a.touches(b), () -> a + " " + b);
          }
          if (!a.touches(b)) {
            assertEquals(0, a.sharedWidth(b) * a.sharedHeight(b));
          }
        });
  }

  @Test
  void boxesThatMeetAtACornerTouchWithoutSharingArea() {
    BoundingBox a = new BoundingBox(0, 0, 3, 4);
    BoundingBox b = new BoundingBox(3, 4, 2, 2);
    assertTrue(a.touches(b));
    assertEquals(0, a.sharedArea(b));
    assertFalse(a.touches(new BoundingBox(3.01, 4, 2, 2)));
  }

  @Test
  void everyPointOfTilesBelongsToExactlyOne() {
    Random random = new Random(5);
    for (int i = 0; i < CASES; i++) {
      double x = random.nextInt(4);
      double y = random.nextInt(4);
      int owners = 0;
      for (int column = 0; column < 4; column++) {
        for (int row = 0; row < 4; row++) {
          owners += new BoundingBox(column, row, 1, 1).contains(x, y) ? 1 : 0;
        }
      }
      assertEquals(1, owners);
    }
  }

  @Test
  void cornersMayComeInAnyOrder() {
    BoundingBox box = new BoundingBox(1, 2, 6, 3);
    assertEquals(box, BoundingBox.between(1, 2, 7, 5));
    assertEquals(box, BoundingBox.between(7, 5, 1, 2));
    assertEquals(box, BoundingBox.between(7, 2, 1, 5));
  }

  @Test
  void growingKeepsTheMiddleAndShrinkingBackRestores() {
    Random random = new Random(6);
    for (int i = 0; i < CASES; i++) {
      BoundingBox box = any(random);
      double margin = random.nextDouble() * 9;
      BoundingBox grown = box.grown(margin);
      assertEquals(box.centerX(), grown.centerX(), ROUNDING);
      assertEquals(box.centerY(), grown.centerY(), ROUNDING);
      assertEquals(box.width() + 2 * margin, grown.width(), ROUNDING);
      assertEquals(box.height() + 2 * margin, grown.height(), ROUNDING);
      assertEquals(box.width(), grown.grown(-margin).width(), ROUNDING);
      assertEquals(box.x(), grown.grown(-margin).x(), ROUNDING);
    }
  }

  @Test
  void shrinkingEndsAtThePointInTheMiddle() {
    Random random = new Random(7);
    for (int i = 0; i < CASES; i++) {
      BoundingBox box =
          new BoundingBox(
              random.nextDouble() * 600,
              random.nextDouble() * 800,
              random.nextDouble() * 99,
              random.nextDouble() * 99);
      BoundingBox point = box.grown(-100);
      assertEquals(0, point.area(), ROUNDING);
      assertEquals(box.centerX(), point.x(), ROUNDING);
      assertEquals(box.centerY(), point.y(), ROUNDING);
    }
  }

  @Test
  void whatIsNoRectangleIsRefused() {
    double nan = Double.NaN;
    assertThrows(IllegalArgumentException.class, () -> new BoundingBox(0, 0, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> new BoundingBox(0, 0, 1, -1));
    assertThrows(IllegalArgumentException.class, () -> new BoundingBox(0, 0, nan, 1));
    assertThrows(IllegalArgumentException.class, () -> new BoundingBox(nan, 0, 1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new BoundingBox(0, Double.POSITIVE_INFINITY, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> BoundingBox.around(List.of()));
  }

  @Test
  void anInfiniteExtentIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new BoundingBox(0, 0, Double.POSITIVE_INFINITY, 1));
  }
}
