package org.gouji.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.gouji.sample.Sheet;
import org.junit.jupiter.api.Test;

/** Tables with lines across and none upright. */
class WordColumnsTest {

  private static final double SIZE = 10;

  private static Set<String> spans(Sheet sheet) {
    List<Table> tables = TableFinder.find(List.of(sheet.content()));
    assertEquals(1, tables.size(), "tables");
    Grid grid = tables.get(0).parts().get(0);
    assertTrue(grid.columnsByWords());
    return DrawnTable.spans(grid);
  }

  private static Sheet lines(int count) {
    Sheet sheet = new Sheet(1, 595, 842);
    for (int i = 0; i <= count; i++) {
      sheet.across(100 + 20 * i, 50, 450);
    }
    return sheet;
  }

  /** Prints words in the row of that number, each at its place. */
  private static void row(Sheet sheet, int number, Object... placed) {
    for (int i = 0; i < placed.length; i += 2) {
      sheet.print((Integer) placed[i], 105 + 20 * number, SIZE, (String) placed[i + 1]);
    }
  }

  @Test
  void figuresInOneAnothersPlaceAreAColumn() {
    Sheet sheet = lines(4);
    row(sheet, 0, 60, "名称", 200, "本年", 300, "总计");
    row(sheet, 1, 60, "规章", 205, "3", 300, "2692");
    row(sheet, 2, 60, "行政规范性文件", 205, "0", 310, "8");
    row(sheet, 3, 60, "许可", 200, "119", 310, "-");

    Set<String> found = spans(sheet);
    assertEquals(12, found.size(), found::toString);
  }

  @Test
  void eachBlockHasItsOwnColumns() {
    Sheet sheet = lines(6);
    row(sheet, 0, 60, "名称", 200, "本年", 300, "总计");
    row(sheet, 1, 60, "规章", 205, "3", 300, "2692");
    row(sheet, 2, 60, "文件", 205, "0", 310, "8");
    row(sheet, 3, 200, "第二十条第五项");
    row(sheet, 4, 60, "名称", 230, "处理决定数量");
    row(sheet, 5, 60, "许可", 255, "12");

    Set<String> found = spans(sheet);
    long cells = found.stream().filter(it -> it.startsWith("5,")).count();
    assertEquals(2, cells, found::toString);
    assertEquals(3, found.stream().filter(it -> it.startsWith("1,")).count(), found::toString);
  }

  @Test
  void aRowWithABlankCellBelongsToItsGroup() {
    Sheet sheet = lines(4);
    row(sheet, 0, 60, "名称", 200, "本年", 300, "总计");
    row(sheet, 1, 60, "规章", 205, "3", 300, "2692");
    row(sheet, 2, 60, "文件", 310, "8");
    row(sheet, 3, 60, "许可", 205, "1", 310, "4");

    assertEquals(12, spans(sheet).size());
  }

  @Test
  void aLineThatBeginsFurtherRightEndsTheColumnOfGroupNames() {
    Sheet sheet = new Sheet(1, 595, 842);
    sheet.across(100, 50, 450).across(120, 50, 450).across(140, 50, 450);
    sheet.across(160, 130, 450).across(180, 50, 450).across(200, 50, 450);
    row(sheet, 0, 60, "新收", 250, "1", 350, "2");
    row(sheet, 1, 60, "结转", 250, "1", 350, "2");
    row(sheet, 2, 140, "秘密", 250, "1", 350, "2");
    sheet.print(60, 153, SIZE, "不予公开");
    row(sheet, 3, 140, "其他", 250, "1", 350, "2");
    row(sheet, 4, 60, "结果", 250, "1", 350, "2");

    Set<String> found = spans(sheet);
    assertTrue(found.contains("2,0,2,1"), found::toString);
  }
}
