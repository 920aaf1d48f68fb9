package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorklistWorkbookTest {

  private static final List<String> HEADER =
      List.of("document_id", "field", "value", "picture", "decision");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("0012345678901234", "a.b", "-30952", "review/pages/x/2.jpg", ""),
          List.of("12e4567890123456", "=1+1", "7730.28", "review/pages/x/2.jpg", ""),
          List.of("ffff567890123456", "'=1+1", "'-", "", ""));

  @TempDir private Path folder = Path.of("");

  @Test
  void keepsIdsAndFiguresAsTheyAreAndNothingIsAFormula() throws IOException {
    Path file = written("a.xlsx", ROWS);

    List<SavedRow> rows = SavedTable.read(file, HEADER).rows();
    assertEquals(
        List.of("0012345678901234", "12e4567890123456", "ffff567890123456"),
        cells(rows, "document_id"));
    assertEquals(List.of("-30952", "7730.28", "-"), cells(rows, "value"));
    assertEquals(List.of("a.b", "=1+1", "=1+1"), cells(rows, "field"));
    rows.forEach(row -> assertEquals(SavedCell.Kind.TEXT, row.cell("value").kind()));
    assertFalse(part(file, "xl/worksheets/sheet1.xml").contains("<f>"));
  }

  @Test
  void everyRowLinksToItsPicture() throws IOException {
    Path file = written("a.xlsx", ROWS);

    String sheet = part(file, "xl/worksheets/sheet1.xml");
    String links = part(file, "xl/worksheets/_rels/sheet1.xml.rels");
    assertTrue(sheet.contains("ref=\"D2\"") && sheet.contains("ref=\"D3\""), sheet);
    assertFalse(sheet.contains("<hyperlink ref=\"D4\""), "no picture, no link");
    assertEquals(2, links.split("Target=\"review/pages/x/2.jpg\"", -1).length - 1, links);
  }

  @Test
  void hasAFrozenHeadAFilterAndCellsThatStayAsTyped() throws IOException {
    List<List<String>> many =
        IntStream.range(0, 1200).mapToObj(i -> ROWS.get(i % ROWS.size())).toList();
    Path file = written("a.xlsx", many);

    String sheet = part(file, "xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("ySplit=\"1\""), sheet.substring(0, 1000));
    assertTrue(sheet.contains("<autoFilter ref=\"A1:E1201\""));
    assertTrue(sheet.contains("width=\"40"), sheet.substring(0, 1500));
    assertTrue(part(file, "xl/styles.xml").contains("\"@\""));
    assertEquals(1200, SavedTable.read(file, HEADER).rows().size());
  }

  @Test
  void theSameRowsAreTheSameBytes() throws IOException, InterruptedException {
    Path one = written("a.xlsx", ROWS);
    Thread.sleep(1100); // The time of making has changed.

    Path other = written("b.xlsx", ROWS);

    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count(), "nothing is left behind");
    }
  }

  private static List<String> cells(List<SavedRow> rows, String column) {
    return rows.stream().map(row -> row.cell(column).text()).toList();
  }

  private Path written(String name, List<List<String>> rows) throws IOException {
    Path file = folder.resolve(name);
    try (WorklistWorkbook workbook =
        WorklistWorkbook.create(file, HEADER, "picture", Map.of("field", 40))) {
      for (List<String> row : rows) {
        workbook.row(row);
      }
      workbook.keep();
    }
    return file;
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
