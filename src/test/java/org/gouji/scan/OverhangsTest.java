package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.page.Ruling;
import org.junit.jupiter.api.Test;

class OverhangsTest {

  private static final List<Ruling> LEVELS =
      List.of(Ruling.horizontal(100, 50, 500, 1), Ruling.horizontal(140, 50, 500, 1));

  private static List<Ruling> cut(Ruling... uprights) {
    return Overhangs.cut(List.of(uprights), LEVELS, 9);
  }

  @Test
  void rulingsThatHangOverTogetherStay() {
    Ruling left = Ruling.vertical(50, 100, 170, 1);
    Ruling right = Ruling.vertical(500, 100, 172, 1);
    assertEquals(List.of(left, right), cut(left, right));
  }

  @Test
  void aSingleOneIsCutAtItsLastCrossing() {
    Ruling stroke = Ruling.vertical(300, 100, 300, 1);
    Ruling right = Ruling.vertical(500, 100, 140, 1);
    assertEquals(List.of(Ruling.vertical(300, 100, 140, 1), right), cut(stroke, right));
  }

  /** form2021_blank_totals as a photo, seed 1: the cut began beyond the end of the line. */
  @Test
  void nothingIsLeftOfAStrokeThatEndsShortOfTheRulingItHangsOn() {
    assertEquals(List.of(), cut(Ruling.vertical(300, 60, 95, 1)));
    assertEquals(List.of(), cut(Ruling.vertical(300, 145, 180, 1)));
  }

  @Test
  void aLineThatCrossesNothingStays() {
    Ruling elsewhere = Ruling.vertical(300, 400, 500, 1);
    assertEquals(List.of(elsewhere), cut(elsewhere));
  }
}
