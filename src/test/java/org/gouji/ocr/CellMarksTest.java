package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.scan.Mark;
import org.junit.jupiter.api.Test;

class CellMarksTest {

  private static final Mark FIVE = new Mark(10, 10, 21, 30, 150);
  private static final Mark SEVEN = new Mark(34, 10, 45, 30, 120);
  private static final Mark POINT = new Mark(26, 28, 29, 31, 12);

  @Test
  void aPointBetweenDigitsIsPartOfTheFigure() {
    assertTrue(CellMarks.figure(List.of(FIVE, POINT, SEVEN), 2).contains(POINT));
  }

  @Test
  void aSpeckAfterTheLastDigitIsNot() {
    assertEquals(List.of(FIVE), CellMarks.figure(List.of(FIVE, POINT), 2));
  }

  @Test
  void aSpeckAboveTheLineIsNot() {
    Mark high = new Mark(26, 12, 29, 15, 12);
    assertEquals(List.of(FIVE, SEVEN), CellMarks.figure(List.of(FIVE, high, SEVEN), 2));
  }

  @Test
  void aMinusBeforeTheFirstDigitIsPartOfTheFigure() {
    Mark minus = new Mark(2, 19, 7, 20, 12);
    assertTrue(CellMarks.figure(List.of(minus, FIVE), 2).contains(minus));
  }

  @Test
  void aDashFarBeforeTheFirstDigitOrUnderItIsNot() {
    Mark far = new Mark(-20, 19, -14, 20, 12);
    Mark low = new Mark(2, 28, 7, 29, 12);
    assertEquals(List.of(FIVE), CellMarks.figure(List.of(far, FIVE), 2));
    assertEquals(List.of(FIVE), CellMarks.figure(List.of(low, FIVE), 2));
  }

  @Test
  void aDashAloneIsKeptAndASpeckAloneIsNot() {
    Mark dash = new Mark(10, 20, 18, 22, 25);
    assertEquals(List.of(dash), CellMarks.figure(List.of(dash), 2));
    assertEquals(List.of(), CellMarks.figure(List.of(POINT), 2));
  }

  @Test
  void aNumberThatGoesOnBeyondTheEdgeIsCut() {
    Mark close = new Mark(24, 11, 35, 31, 140);
    assertTrue(CellMarks.isCut(List.of(FIVE), List.of(close)));
    assertFalse(CellMarks.isCut(List.of(FIVE), List.of(SEVEN)));
  }

  @Test
  void whatIsLeftOfTheRulingsAboveAndBelowIsNoPartOfAFigure() {
    Mark above = new Mark(8, 2, 24, 4, 40);
    Mark below = new Mark(12, 38, 30, 40, 40);
    assertEquals(List.of(FIVE), CellMarks.betweenRulings(List.of(above, FIVE, below), 2, 40, 2));
  }

  @Test
  void aMinusAndADashAloneStay() {
    Mark minus = new Mark(2, 19, 7, 20, 12);
    Mark dash = new Mark(8, 2, 24, 4, 40);
    assertEquals(List.of(minus, FIVE), CellMarks.betweenRulings(List.of(minus, FIVE), 2, 40, 2));
    assertEquals(List.of(dash), CellMarks.betweenRulings(List.of(dash), 2, 40, 2));
  }

  @Test
  void whatRunsThroughTheCellBesideItsEdgeIsItsRuling() {
    Mark ruling = new Mark(2, 2, 6, 44, 190);
    BoundingBox cell = new BoundingBox(0, 0, 60, 44);
    assertEquals(List.of(ruling), CellMarks.edgeRemains(List.of(ruling, FIVE), cell, 2));
  }

  @Test
  void aBoldOneSetAtTheEdgeIsNot() {
    Mark one = new Mark(2, 10, 7, 34, 120);
    assertEquals(List.of(), CellMarks.edgeRemains(List.of(one), new BoundingBox(0, 0, 60, 44), 2));
  }
}
