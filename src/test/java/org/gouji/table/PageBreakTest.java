package org.gouji.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.page.Ruling;
import org.gouji.sample.Sheet;
import org.junit.jupiter.api.Test;

class PageBreakTest {

  private static Sheet withTable(int number, double left, double top, double right) {
    Sheet sheet = new Sheet(number, 595, 842);
    for (int row = 0; row <= 3; row++) {
      sheet.across(top + 30 * row, left, right);
    }
    for (double x : new double[] {left, left + 100, right}) {
      sheet.rule(List.of(Ruling.vertical(x, top, top + 90, 0.5)));
    }
    return sheet;
  }

  private static int tables(Sheet... sheets) {
    return TableFinder.find(List.of(sheets).stream().map(Sheet::content).toList()).size();
  }

  private static Sheet upper() {
    return withTable(1, 60, 700, 535);
  }

  private static Sheet lower() {
    return withTable(2, 60, 60, 535);
  }

  @Test
  void aTableGoesOnAtTheTopOfTheNextPage() {
    assertEquals(1, tables(upper(), lower()));
  }

  @Test
  void pageNumbersBetweenThePartsDoNotPart() {
    for (String furniture : List.of("- 4 -", "— 4 —", "4", "第3页共8页", "4/8")) {
      assertEquals(1, tables(upper().print(280, 810, 9, furniture), lower()), furniture);
      assertEquals(1, tables(upper(), lower().print(280, 30, 9, furniture)), furniture);
    }
  }

  @Test
  void aHeadingBetweenThemParts() {
    assertEquals(2, tables(upper().print(60, 800, 12, "三、收到和处理政府信息公开申请情况"), lower()));
    assertEquals(2, tables(upper(), lower().print(60, 30, 12, "三、收到和处理政府信息公开申请情况")));
  }

  @Test
  void tablesOfOtherWidthsArePartedAndPaperLaidAsideIsNot() {
    assertEquals(2, tables(upper(), withTable(2, 60, 60, 480)));
    assertEquals(1, tables(upper(), withTable(2, 75, 60, 550)));
  }

  @Test
  void aPageBetweenThemParts() {
    assertEquals(2, tables(upper(), withTable(3, 60, 60, 535)));
  }

  @Test
  void onlyTheFirstTableOfAPageGoesOn() {
    Sheet two = lower();
    for (Ruling ruling : withTable(2, 60, 400, 535).rulings()) {
      two.rule(List.of(ruling));
    }
    assertEquals(2, tables(upper(), two));
  }

  @Test
  void aTableMayTakeThreePages() {
    Sheet middle = new Sheet(2, 595, 842).rule(withTable(2, 60, 60, 535).rulings());
    assertEquals(1, tables(upper(), middle, withTable(3, 60, 60, 535)));
  }
}
