package org.gouji.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gouji.page.PageContent;
import org.gouji.page.PageKind;
import org.gouji.sample.Sheet;
import org.junit.jupiter.api.Test;

/** A head and a row of figures in nine columns of 30 points, one ruling not drawn. */
class LostColumnsTest {

  private static final int LOST = 4;

  private static Sheet table(int columns) {
    Sheet sheet = new Sheet(1, 595, 842);
    double right = 50 + 30 * columns;
    for (int line = 0; line < 3; line++) {
      sheet.across(60 + 20 * line, 50, right);
    }
    for (int line = 0; line <= columns; line++) {
      if (line != LOST) {
        sheet.down(50 + 30 * line, 60, 100);
      }
    }
    return sheet;
  }

  private static Sheet withHeads(Sheet sheet) {
    return sheet.print(141.5, 66, 9, "结果维").print(171.5, 66, 9, "结果纠");
  }

  private static int columns(Sheet sheet, PageKind kind) {
    PageContent page = sheet.content();
    PageContent seen =
        new PageContent(
            1, 595, 842, kind, page.rulings(), page.text(), page.frame(), page.soundness());
    return GridFinder.grids(seen).get(0).columns();
  }

  @Test
  void aColumnAsWideAsTwoWithAFigureInEachHalfIsTwo() {
    Sheet sheet = withHeads(table(9)).print(153, 86, 9, "4").print(183, 86, 9, "2");
    assertEquals(9, columns(sheet, PageKind.SCANNED));
    assertEquals(8, columns(sheet, PageKind.BORN_DIGITAL), "drawings are complete");
  }

  @Test
  void withOneFigureItIsOne() {
    assertEquals(8, columns(withHeads(table(9)).print(163, 86, 9, "1113"), PageKind.SCANNED));
    assertEquals(8, columns(withHeads(table(9)).print(153, 86, 9, "4"), PageKind.SCANNED));
  }

  @Test
  void aHeadThatCrossesTheMiddleIsOne() {
    Sheet sheet = table(9).print(150, 66, 9, "结果维持");
    assertEquals(8, columns(sheet.print(153, 86, 9, "4").print(183, 86, 9, "2"), PageKind.SCANNED));
  }

  @Test
  void fewColumnsShowNoRule() {
    Sheet sheet = withHeads(table(5)).print(153, 86, 9, "4").print(183, 86, 9, "2");
    assertEquals(4, columns(sheet, PageKind.SCANNED));
  }

  /** Three rulings beside each other not drawn between the figures, one of them nor in the head. */
  private static Sheet wornRow(int... figures) {
    Sheet sheet = new Sheet(1, 595, 842);
    for (int line = 0; line < 3; line++) {
      sheet.across(60 + 20 * line, 50, 320);
    }
    for (int line = 0; line <= 9; line++) {
      if (line < 4 || line > 6) {
        sheet.down(50 + 30 * line, 60, 100);
      } else if (line != 5) {
        sheet.down(50 + 30 * line, 60, 80);
      }
    }
    sheet.print(171.5, 66, 9, "结果维").print(201.5, 66, 9, "结果纠");
    for (int column : figures) {
      sheet.print(50 + 30 * column + 13, 86, 9, "4");
    }
    return sheet;
  }

  @Test
  void figuresShowColumnsWhoseHeadLostOthers() {
    assertEquals(9, columns(wornRow(3, 4, 5, 6), PageKind.SCANNED));
  }

  @Test
  void aBlankAmongThemDoesNot() {
    assertEquals(8, columns(wornRow(3, 5, 6), PageKind.SCANNED));
  }
}
