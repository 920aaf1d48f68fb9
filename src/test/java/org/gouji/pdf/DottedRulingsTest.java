package org.gouji.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Ruling;
import org.junit.jupiter.api.Test;

class DottedRulingsTest {

  private final DottedRulings dots = new DottedRulings();

  private void row(double x, double y, double size, double step, int count) {
    for (int i = 0; i < count; i++) {
      dots.add(new BoundingBox(x + i * step, y, size, size));
    }
  }

  private void column(double x, double y, double size, double step, int count) {
    for (int i = 0; i < count; i++) {
      dots.add(new BoundingBox(x, y + i * step, size, size));
    }
  }

  @Test
  void dotsOfOneLineAreARuling() {
    row(10, 20, 0.75, 1.5, 40);

    assertEquals(
        List.of(Ruling.horizontal(20.375, 10, 10 + 39 * 1.5 + 0.75, 0.75)), dots.rulings());
  }

  @Test
  void aFrameIsFourRulings() {
    row(0, 0, 1, 2, 51);
    row(0, 50, 1, 2, 51);
    column(0, 0, 1, 2, 26);
    column(100, 0, 1, 2, 26);

    List<Ruling> rulings = dots.rulings();
    assertEquals(2, rulings.stream().filter(Ruling::isHorizontal).count());
    assertEquals(4, rulings.size());
  }

  @Test
  void aGapEndsARuling() {
    row(0, 0, 1, 2, 20);
    row(60, 0, 1, 2, 20);

    assertEquals(2, dots.rulings().size());
  }

  @Test
  void punctuationAndBulletsAreNone() {
    row(0, 0, 1, 2, 6); // ……
    row(0, 30, 4, 6, 40);
    row(0, 60, 1, 5, 40);

    assertEquals(List.of(), dots.rulings());
  }
}
