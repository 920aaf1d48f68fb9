package org.gouji.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.CellText;
import org.gouji.page.PageContent;
import org.gouji.page.PageFrame;
import org.gouji.page.PageKind;
import org.gouji.page.PageText;
import org.gouji.page.TextLine;
import org.gouji.page.TextSource;
import org.junit.jupiter.api.Test;

/** Grids of 40 x 20 points a cell; a figure in the middle of each unless it says otherwise. */
class WornWallsTest {

  private record Print(List<BoundingBox> marks) implements PageText {

    @Override
    public CellText label(BoundingBox region) {
      return CellText.blank(1, TextSource.OCR);
    }

    @Override
    public CellText figure(BoundingBox region) {
      return CellText.blank(1, TextSource.OCR);
    }

    @Override
    public Stream<TextLine> eachLine(BoundingBox region) {
      return Stream.empty();
    }

    @Override
    public List<BoundingBox> ink(BoundingBox region) {
      return marks.stream().filter(region::containsCenterOf).toList();
    }
  }

  private static BoundingBox figureIn(int row, int column) {
    return new BoundingBox(column * 40 + 17, row * 20 + 6, 6, 8);
  }

  private static BoundingBox box(int row, int column, int rows, int columns) {
    return new BoundingBox(column * 40, row * 20, columns * 40, rows * 20);
  }

  /** A grid of 5 x 5 with one merged cell. */
  private static Grid grid(GridCell merged, List<BoundingBox> marks) {
    List<GridCell> cells = new ArrayList<>(List.of(merged));
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 5; column++) {
        if (!merged.coversRow(row) || !merged.coversColumn(column)) {
          cells.add(new GridCell(row, column, 1, 1, box(row, column, 1, 1)));
        }
      }
    }
    PageContent page =
        new PageContent(
            1, 200, 100, PageKind.SCANNED, List.of(), new Print(marks), PageFrame.IDENTITY, 1);
    return new Grid(page, box(0, 0, 5, 5), 5, 5, cells, false, false, false);
  }

  private static GridCell merged(int row, int column, int rows, int columns) {
    return new GridCell(row, column, rows, columns, box(row, column, rows, columns));
  }

  private static List<BoundingBox> figures() {
    List<BoundingBox> figures = new ArrayList<>();
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 5; column++) {
        figures.add(figureIn(row, column));
      }
    }
    return figures;
  }

  private static int cells(Grid grid) {
    return WornWalls.mended(grid).cells().size();
  }

  @Test
  void putsBackAnUprightWall() {
    assertEquals(25, cells(grid(merged(2, 2, 1, 2), figures())));
  }

  @Test
  void putsBackALevelWall() {
    assertEquals(25, cells(grid(merged(2, 2, 2, 1), figures())));
  }

  @Test
  void putsBackTheWallOfTheLastColumn() {
    assertEquals(25, cells(grid(merged(2, 4, 2, 1), figures())));
  }

  @Test
  void whatIsLeftOfTheWallDoesNotHinder() {
    List<BoundingBox> marks = figures();
    marks.add(new BoundingBox(119.5, 42, 1, 6));
    assertEquals(25, cells(grid(merged(2, 2, 1, 2), marks)));
  }

  @Test
  void leavesACellWhoseWordsCrossTheWall() {
    List<BoundingBox> marks = figures();
    marks.add(new BoundingBox(116, 46, 8, 8));
    assertEquals(24, cells(grid(merged(2, 2, 1, 2), marks)));
  }

  @Test
  void leavesACellWithOneFigure() {
    List<BoundingBox> marks = figures();
    marks.remove(figureIn(2, 3));
    assertEquals(24, cells(grid(merged(2, 2, 1, 2), marks)));
  }

  @Test
  void leavesAHeadThatSpansTheTable() {
    List<BoundingBox> marks = new ArrayList<>(List.of(figureIn(2, 1), figureIn(2, 3)));
    assertEquals(21, cells(grid(merged(2, 0, 1, 5), marks)));
  }

  @Test
  void leavesAWordThatSpansColumnsAtTheTop() {
    List<BoundingBox> marks = figures();
    marks.removeAll(List.of(figureIn(0, 2), figureIn(0, 3)));
    for (int character = 0; character < 4; character++) {
      marks.add(new BoundingBox(101.5 + 9.5 * character, 6, 8, 8));
    }
    assertEquals(24, cells(grid(merged(0, 2, 1, 2), marks)));
  }

  /** Nine columns, the last row without one wall, a head of three columns in the row above. */
  private static Grid wide(List<BoundingBox> marks) {
    List<GridCell> cells = new ArrayList<>(List.of(merged(4, 5, 1, 2), merged(2, 5, 1, 3)));
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 9; column++) {
        if (!(row == 4 && (column == 5 || column == 6))
            && !(row == 2 && column >= 5 && column < 8)) {
          cells.add(new GridCell(row, column, 1, 1, box(row, column, 1, 1)));
        }
      }
    }
    PageContent page =
        new PageContent(
            1, 400, 100, PageKind.SCANNED, List.of(), new Print(marks), PageFrame.IDENTITY, 1);
    return new Grid(page, box(0, 0, 5, 9), 5, 9, cells, false, false, false);
  }

  private static boolean isMended(List<BoundingBox> marks) {
    return WornWalls.mended(wide(marks)).row(4).size() == 9;
  }

  @Test
  void figuresWellApartShowAWallThatOneNeighbourHas() {
    assertTrue(isMended(List.of(figureIn(4, 5), figureIn(4, 6))));
  }

  @Test
  void theDigitsOfOneFigureDoNot() {
    BoundingBox one = new BoundingBox(234.5, 86, 2, 8);
    BoundingBox onTheWall = new BoundingBox(239, 86, 2, 8);
    BoundingBox other = new BoundingBox(243.5, 86, 2, 8);
    assertFalse(isMended(List.of(one, onTheWall, other)));
  }

  @Test
  void whatIsLeftOfTheRowsOwnRulingDoesNotHinder() {
    BoundingBox dash = new BoundingBox(235, 79.5, 12, 1.2);
    assertTrue(isMended(List.of(figureIn(4, 5), figureIn(4, 6), dash)));
  }
}
