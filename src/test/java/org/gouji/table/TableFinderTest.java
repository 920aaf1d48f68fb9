package org.gouji.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.Ruling;
import org.gouji.sample.Sheet;
import org.junit.jupiter.api.Test;

class TableFinderTest {

  private static Sheet page() {
    return new Sheet(1, 595, 842);
  }

  private static Grid only(Sheet sheet) {
    List<Table> tables = TableFinder.find(List.of(sheet.content()));
    assertEquals(1, tables.size(), "tables");
    assertEquals(1, tables.get(0).parts().size(), "parts");
    return tables.get(0).parts().get(0);
  }

  private static Grid drawn(List<Ruling> rulings) {
    return only(page().rule(rulings));
  }

  private static void assertTiles(Grid grid) {
    int[][] owners = new int[grid.rows()][grid.columns()];
    double area = 0;
    for (GridCell cell : grid.cells()) {
      area += cell.box().area();
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          owners[r][c]++;
        }
      }
    }
    for (int[] row : owners) {
      for (int count : row) {
        assertEquals(1, count, () -> "cells over one place of " + grid.cells());
      }
    }
    assertEquals(grid.box().area(), area, 1e-6);
  }

  @Test
  void aPlainTableHasItsCells() {
    DrawnTable table = DrawnTable.plain(3, 4);
    Grid grid = drawn(table.pieces());
    assertEquals(table.spans(), DrawnTable.spans(grid));
    assertEquals(new BoundingBox(50, 60, 160, 60), grid.box());
    assertFalse(grid.openTop() || grid.openBottom());
  }

  @Test
  void mergedCellsKeepTheirSpans() {
    DrawnTable table =
        DrawnTable.plain(4, 5).merging(0, 0, 1, 0).merging(0, 1, 0, 3).merging(2, 2, 3, 4);
    assertEquals(table.spans(), DrawnTable.spans(drawn(table.pieces())));
  }

  @Test
  void everyValidTableIsFoundAsItIsDrawn() {
    Random random = new Random(21);
    for (int i = 0; i < 1_500; i++) {
      DrawnTable table = DrawnTable.random(random);
      List<Ruling> pieces = new ArrayList<>(table.pieces());
      Collections.shuffle(pieces, random);
      if (table.spans().size() >= 3) {
        assertEquals(table.spans(), DrawnTable.spans(drawn(pieces)));
      }
    }
  }

  @Test
  void cellsTileTheGridWhateverIsDrawn() {
    Random random = new Random(22);
    int grids = 0;
    for (int i = 0; i < 3_000; i++) {
      Sheet sheet = page();
      for (int k = 3 + random.nextInt(14); k > 0; k--) {
        double at = 60 + random.nextInt(15) * 12 + random.nextInt(3);
        double from = 60 + random.nextInt(12) * 12;
        double to = from + 12 + random.nextInt(12) * 12;
        if (random.nextBoolean()) {
          sheet.across(at, from, to);
        } else {
          sheet.down(at, from, to);
        }
      }
      for (Table table : TableFinder.find(List.of(sheet.content()))) {
        for (Grid grid : table.parts()) {
          assertTiles(grid);
          grids++;
        }
      }
    }
    assertTrue(grids > 1_000, "too few grids to say anything: " + grids);
  }

  /** Without it, the two cells beside it are one: a valid table, and none of the others changes. */
  @Test
  void aMissingPieceJoinsTwoCellsAndNothingElse() {
    Random random = new Random(23);
    for (int i = 0; i < 500; i++) {
      DrawnTable table = DrawnTable.plain(3 + random.nextInt(4), 3 + random.nextInt(4));
      List<Ruling> inner = table.innerPieces();
      List<Ruling> pieces = new ArrayList<>(table.pieces());
      Ruling lost = inner.get(random.nextInt(inner.size()));
      pieces.remove(lost);
      Grid grid = drawn(pieces);
      assertTiles(grid);
      assertEquals(table.rows() * table.columns() - 1, grid.cells().size(), () -> "lost " + lost);
    }
  }

  /** A figure cell must not grow over its neighbour where the walls prove that one is there. */
  @Test
  void aMissingPieceThatLeavesAWallInMidAirIsRestored() {
    Random random = new Random(24);
    int proven = 0;
    for (int i = 0; i < 1_500; i++) {
      DrawnTable table = DrawnTable.random(random);
      for (Ruling lost : table.innerPieces()) {
        List<Ruling> pieces = new ArrayList<>(table.pieces());
        pieces.remove(lost);
        if (table.spans().size() >= 4 && endsInMidAir(table, pieces, lost)) {
          proven++;
          assertTiles(drawn(pieces));
          assertTrue(
              DrawnTable.spans(drawn(pieces)).size() >= table.spans().size(),
              () -> table.spans() + " without " + lost + ": " + DrawnTable.spans(drawn(pieces)));
        }
      }
    }
    assertTrue(proven > 100, "too few cases: " + proven);
  }

  private static boolean endsInMidAir(DrawnTable table, List<Ruling> pieces, Ruling lost) {
    for (double end : new double[] {lost.from(), lost.to()}) {
      double x = lost.isHorizontal() ? end : lost.position();
      double y = lost.isHorizontal() ? lost.position() : end;
      boolean inner =
          x > table.x(0)
              && x < table.x(table.columns())
              && y > table.y(0)
              && y < table.y(table.rows());
      if (inner && meeting(pieces, x, y) == 1) {
        return true;
      }
    }
    return false;
  }

  private static long meeting(List<Ruling> pieces, double x, double y) {
    return pieces.stream()
        .filter(
            piece ->
                piece.isHorizontal()
                    ? piece.position() == y && (piece.from() == x || piece.to() == x)
                    : piece.position() == x && (piece.from() == y || piece.to() == y))
        .count();
  }

  /** Browsers leave out the border beside a merged stub: the rows' lines end there in mid-air. */
  @Test
  void aCombBesideAMergedStubGetsItsSpine() {
    DrawnTable table = DrawnTable.plain(5, 4).merging(1, 0, 4, 0);
    Sheet sheet = page();
    table.pieces().stream()
        .filter(
            piece ->
                piece.isHorizontal() || piece.position() != table.x(1) || piece.from() < table.y(1))
        .forEach(piece -> sheet.rule(List.of(piece)));
    for (int sign = 0; sign < 7; sign++) {
      sheet.print(table.x(0) + 15, table.y(1) + 5 + 10 * sign, 9, "三");
    }
    assertEquals(table.spans(), DrawnTable.spans(only(sheet)));
  }

  @Test
  void aCornerInTheHeadGetsTheWallThatIsMissing() {
    DrawnTable table = DrawnTable.plain(3, 4).merging(0, 0, 1, 0).merging(0, 1, 0, 3);
    List<Ruling> pieces = new ArrayList<>(table.pieces());
    // Of the crossing below the head's left end, the line down and the line to the right stay.
    pieces.remove(Ruling.vertical(table.x(1), table.y(0), table.y(1), 0.5));
    pieces.remove(Ruling.horizontal(table.y(2), table.x(0), table.x(1), 0.5));
    Set<String> found = DrawnTable.spans(drawn(pieces));
    assertTrue(
        found.containsAll(Set.of("1,1,1,1", "1,2,1,1", "1,3,1,1", "2,1,1,1")), found::toString);
  }

  @Test
  void aMissingWallIsDrawnWhereItCutsNoText() {
    // A wall comes from the left and ends at x=90: on to the right it would cut the figures.
    Sheet sheet = page();
    DrawnTable table = DrawnTable.plain(4, 2);
    List<Ruling> pieces = new ArrayList<>(table.pieces());
    pieces.remove(Ruling.horizontal(table.y(1), table.x(1), table.x(2), 0.5));
    pieces.remove(Ruling.vertical(table.x(1), table.y(0), table.y(1), 0.5));
    sheet.rule(pieces).print(95, 76, 8, "一二三");
    Set<String> found = DrawnTable.spans(only(sheet));
    assertTrue(found.contains("0,0,1,1"), found::toString);
    assertFalse(found.contains("1,1,1,1"), found::toString);
  }

  @Test
  void aTableThatGoesOnOverleafKeepsItsLastRow() {
    DrawnTable table = DrawnTable.plain(3, 3);
    List<Ruling> pieces = new ArrayList<>(table.pieces());
    pieces.removeIf(piece -> piece.isHorizontal() && piece.position() == table.y(3));
    Grid grid = drawn(pieces);
    assertEquals(table.spans(), DrawnTable.spans(grid));
    assertTrue(grid.openBottom());
    assertFalse(grid.openTop());
  }

  @Test
  void aTableThatComesFromThePageBeforeKeepsItsFirstRow() {
    DrawnTable table = DrawnTable.plain(3, 3);
    List<Ruling> pieces = new ArrayList<>(table.pieces());
    pieces.removeIf(piece -> piece.isHorizontal() && piece.position() == table.y(0));
    Grid grid = drawn(pieces);
    assertEquals(table.spans(), DrawnTable.spans(grid));
    assertTrue(grid.openTop());
    assertFalse(grid.openBottom());
  }

  @Test
  void missingSideBordersAreThoughtClosed() {
    DrawnTable table = DrawnTable.plain(3, 4);
    List<Ruling> pieces = new ArrayList<>(table.pieces());
    pieces.removeIf(
        piece ->
            !piece.isHorizontal()
                && (piece.position() == table.x(0) || piece.position() == table.x(4)));
    Grid grid = drawn(pieces);
    assertEquals(table.spans(), DrawnTable.spans(grid));
    assertFalse(grid.openTop() || grid.openBottom());
  }

  @Test
  void anOuterBorderLongerThanTheColumnsOpensOneRowOfThem() {
    DrawnTable table = DrawnTable.plain(2, 3);
    Sheet sheet = page().rule(table.pieces());
    sheet.down(table.x(0), table.y(2), 200).down(table.x(3), table.y(2), 200);
    Grid grid = only(sheet);
    assertTiles(grid);
    assertTrue(grid.openBottom());
    assertEquals(200, grid.box().bottom(), 1e-9);
    assertTrue(DrawnTable.spans(grid).containsAll(table.spans()), () -> grid.cells().toString());
  }

  @Test
  void aLineDrawnWithAStepIsOne() {
    DrawnTable table = DrawnTable.plain(3, 4);
    List<Ruling> pieces = new ArrayList<>();
    for (Ruling piece : table.pieces()) {
      boolean lower =
          piece.isHorizontal() && piece.position() == table.y(1) && piece.from() >= table.x(2);
      pieces.add(
          lower ? Ruling.horizontal(piece.position() + 4, piece.from(), piece.to(), 0.5) : piece);
    }
    assertEquals(table.spans(), DrawnTable.spans(drawn(pieces)));
  }

  @Test
  void doubleAndDottedLinesMakeTheSameCells() {
    DrawnTable table = DrawnTable.plain(3, 4).merging(0, 1, 0, 2);
    List<Ruling> doubled = new ArrayList<>();
    List<Ruling> dotted = new ArrayList<>();
    for (Ruling piece : table.pieces()) {
      for (double shift : new double[] {-1, 1}) {
        doubled.add(
            new Ruling(
                piece.orientation(), piece.position() + shift, piece.from(), piece.to(), 0.5));
      }
      for (double at = piece.from(); at < piece.to(); at += 2.5) {
        dotted.add(new Ruling(piece.orientation(), piece.position(), at, at + 1, 0.5));
      }
    }
    assertEquals(table.spans(), DrawnTable.spans(drawn(doubled)));
    assertEquals(table.spans(), DrawnTable.spans(drawn(dotted)));
  }

  @Test
  void linesThatAreNoTableMakeNone() {
    Sheet sheet = page().across(80, 50, 500).across(90, 50, 500).down(300, 400, 500);
    assertTrue(TableFinder.find(List.of(sheet.content())).isEmpty());
  }

  @Test
  void aCrossOfTwoLinesIsNoTable() {
    Sheet sheet = page().across(100, 50, 300).down(150, 60, 200);
    assertTrue(TableFinder.find(List.of(sheet.content())).isEmpty());
  }

  @Test
  void aWornLineIsAWallAndASpurIsNone() {
    DrawnTable table = DrawnTable.plain(3, 3);
    Ruling whole = Ruling.horizontal(table.y(1), table.x(1), table.x(2), 0.5);
    for (double share : new double[] {0.7, 0.2}) {
      List<Ruling> pieces = new ArrayList<>(table.pieces());
      pieces.remove(whole);
      double length = share * whole.length();
      pieces.add(
          Ruling.horizontal(whole.position(), whole.from() + 3, whole.from() + 3 + length, 0.5));
      assertEquals(share > 0.5 ? 9 : 8, drawn(pieces).cells().size(), () -> "share " + share);
    }
  }

  @Test
  void aFrameAroundTextIsNoTable() {
    Sheet sheet = page().rule(DrawnTable.plain(1, 1).pieces());
    assertTrue(TableFinder.find(List.of(sheet.content())).isEmpty());
  }

  @Test
  void tablesComeFromTopToBottom() {
    Sheet sheet = page();
    for (Ruling piece : DrawnTable.plain(2, 3).pieces()) {
      double down = piece.isHorizontal() ? piece.position() + 300 : piece.position();
      double along = piece.isHorizontal() ? 0 : 300;
      sheet.rule(
          List.of(
              new Ruling(
                  piece.orientation(), down, piece.from() + along, piece.to() + along, 0.5)));
    }
    sheet.rule(DrawnTable.plain(4, 2).pieces());
    List<Table> tables = TableFinder.find(List.of(sheet.content()));
    assertEquals(List.of(4, 2), tables.stream().map(table -> table.parts().get(0).rows()).toList());
  }

  @Test
  void levelLinesThatEndBeforeTheOthersBeginNoColumn() {
    Sheet sheet = page();
    double[] from = {70, 50, 50, 82};
    for (int line = 0; line < from.length; line++) {
      sheet.across(60 + 20 * line, from[line], 210);
    }
    for (double x : new double[] {130, 170, 210}) {
      sheet.down(x, 60, 120);
    }
    assertEquals(3, only(sheet).columns());
  }
}
