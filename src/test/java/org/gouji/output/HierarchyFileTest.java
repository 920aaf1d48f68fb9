package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyFileTest {

  @TempDir private Path folder = Path.of("");

  /** As Excel saves it on Chinese Windows, too. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsWhoStandsBelowWhom(String charset) throws IOException {
    String text = "child,remark,parent\r\n洪泽区人民政府,x,淮安市人民政府\r\n\r\n 涟水县人民政府 ,,淮安市人民政府\r\n";

    HierarchyFile.Content content = read(text, Charset.forName(charset));

    assertEquals("", content.problem());
    assertEquals(Map.of("淮安市人民政府", List.of("洪泽区人民政府", "涟水县人民政府")), content.hierarchy().children());
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertEquals(
        Map.of("a", List.of("b")),
        read("\uFEFFparent,child\na,b\n", StandardCharsets.UTF_8).hierarchy().children());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | hierarchy.no_columns | 1",
        "'上级,下级' | hierarchy.no_columns | 1",
        "'parent,child;a' | hierarchy.incomplete_row | 2",
        "'parent,child;a,b;,c' | hierarchy.incomplete_row | 3",
        "'parent,child;\"a,b' | hierarchy.not_csv | 2",
      })
  void saysWhatIsWrongAndWhere(String text, String problem, int row) throws IOException {
    HierarchyFile.Content content = read(text.replace(';', '\n'), StandardCharsets.UTF_8);

    assertEquals(problem, content.problem());
    assertEquals(row, content.row());
    assertEquals(Map.of(), content.hierarchy().children());
  }

  private HierarchyFile.Content read(String text, Charset charset) throws IOException {
    Path file = folder.resolve("hierarchy.csv");
    Files.write(file, text.getBytes(charset));
    return HierarchyFile.read(file);
  }
}
