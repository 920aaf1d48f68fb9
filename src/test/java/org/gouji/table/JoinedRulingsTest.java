package org.gouji.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gouji.page.Orientation;
import org.gouji.page.Ruling;
import org.junit.jupiter.api.Test;

class JoinedRulingsTest {

  private static List<Ruling> joined(List<Ruling> rulings) {
    return JoinedRulings.of(rulings, Orientation.HORIZONTAL);
  }

  private static Ruling across(double y, double from, double to) {
    return Ruling.horizontal(y, from, to, 0.5);
  }

  @Test
  void dotsOfADottedLineAreOneLine() {
    List<Ruling> dots = new ArrayList<>();
    for (double x = 50; x < 250; x += 3) {
      dots.add(across(100, x, x + 1));
    }
    assertEquals(List.of(across(100, 50, 249)), joined(dots));
  }

  @Test
  void theTwoStrokesOfADoubleLineAreOneBetweenThem() {
    List<Ruling> lines = joined(List.of(across(100, 50, 250), across(101, 50, 250)));
    assertEquals(1, lines.size());
    assertEquals(100.5, lines.get(0).position(), 1e-9);
  }

  @Test
  void aLineDrawnTwiceIsOne() {
    assertEquals(
        List.of(across(100, 50, 250)), joined(List.of(across(100, 50, 250), across(100, 50, 250))));
  }

  @Test
  void rowsOfNinePointsStayApart() {
    assertEquals(3, joined(List.of(across(9, 0, 99), across(18, 0, 99), across(27, 0, 99))).size());
  }

  @Test
  void aGapTheWidthOfACellParts() {
    assertEquals(2, joined(List.of(across(100, 0, 50), across(100, 60, 99))).size());
  }

  @Test
  void aLongPieceUnderAShortOneClosesTheGapAfterIt() {
    assertEquals(
        List.of(across(100, 0, 90)),
        joined(List.of(across(100, 0, 80), across(100, 10, 20), across(100, 81, 90))));
  }

  @Test
  void linesOfTheOtherDirectionAreLeftAlone() {
    assertTrue(joined(List.of(Ruling.vertical(5, 0, 99, 1))).isEmpty());
    assertEquals(
        1, JoinedRulings.of(List.of(Ruling.vertical(5, 0, 99, 1)), Orientation.VERTICAL).size());
  }

  @Test
  void theOrderInWhichLinesAreDrawnDoesNotCount() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      List<Ruling> drawn = new ArrayList<>();
      for (int k = 0; k < 12; k++) {
        double from = random.nextInt(40) * 5;
        drawn.add(across(random.nextInt(30) * 4 + random.nextInt(2), from, from + 20));
      }
      List<Ruling> before = joined(drawn);
      Collections.shuffle(drawn, random);
      assertEquals(before, joined(drawn));
    }
  }

  @Test
  void nothingDrawnIsLostAndNothingIsLongerThanItsPieces() {
    Random random = new Random(12);
    for (int i = 0; i < 500; i++) {
      List<Ruling> drawn = new ArrayList<>();
      for (int k = 0; k < 15; k++) {
        double from = random.nextDouble() * 200;
        drawn.add(across(random.nextDouble() * 60, from, from + random.nextDouble() * 60));
      }
      List<Ruling> lines = joined(drawn);
      for (Ruling piece : drawn) {
        assertTrue(
            lines.stream()
                .anyMatch(
                    line ->
                        line.from() <= piece.from()
                            && line.to() >= piece.to()
                            && Math.abs(line.position() - piece.position())
                                <= JoinedRulings.SAME_LINE),
            () -> "lost " + piece);
      }
      double from = drawn.stream().mapToDouble(Ruling::from).min().orElseThrow();
      double to = drawn.stream().mapToDouble(Ruling::to).max().orElseThrow();
      assertTrue(lines.stream().allMatch(line -> line.from() >= from && line.to() <= to));
    }
  }
}
