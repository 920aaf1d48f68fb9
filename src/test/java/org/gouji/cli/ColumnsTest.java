package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({"abc,3", "文件,4", "用时（秒）,10", "𠮷,2", "'',0", "年a,3"})
  void chineseCharactersTakeTwo(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  @Test
  void alignsMixedText() {
    assertEquals("页  |  7", Columns.left("页", 4) + "|" + Columns.right("7", 3));
  }
}
