package org.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankedRowsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void rowsComeByRankAndThenAsTheyCame() throws Exception {
    Path file = folder.resolve("rows");
    List<List<String>> seen = new ArrayList<>();
    try (RankedRows rows = RankedRows.in(file)) {
      rows.add(-1, List.of("last", "缺失\n\"字段\""));
      rows.add(0.5, List.of("second", ""));
      rows.add(2, List.of("first", "𠮷"));
      rows.add(0.5, List.of("third", ","));
      rows.inOrder(seen::add);
    }

    assertEquals(
        List.of(
            List.of("first", "𠮷"),
            List.of("second", ""),
            List.of("third", ","),
            List.of("last", "缺失\n\"字段\"")),
        seen);
    assertFalse(Files.exists(file));
  }
}
