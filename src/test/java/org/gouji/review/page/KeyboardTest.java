package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.output.SavedRow;
import org.gouji.output.SavedTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Twenty fields decided by keyboard stay decided, and leave the browser as a file. */
@Tag("browser")
class KeyboardTest {

  private static final int FIELDS = 20;

  @TempDir private Path folder = Path.of("");
  private Path page = Path.of("");
  private final List<MadeUpReport> reports = reports();

  private static List<MadeUpReport> reports() {
    Doubt[] ten = new Doubt[FIELDS / 2];
    for (int i = 0; i < ten.length; i++) {
      ten[i] = i % 2 == 0 ? Doubt.DIFFERS : Doubt.UNSURE;
    }
    return List.of(MadeUpReports.report(1, ten), MadeUpReports.report(2, ten));
  }

  @BeforeEach
  void write() throws IOException {
    page = MadeUpReview.write(folder.resolve("review 复核"), reports);
  }

  @Test
  void twentyFieldsStayDecidedAndComeBackFromTheFile() throws IOException {
    String csv;
    try (Browser browser = Browser.start(folder.resolve("first"), "zh-CN")) {
      browser.open(page);
      browser.driver().findElement(By.id("analyst")).sendKeys("王敏", Keys.ENTER);
      List<List<String>> asked = new ArrayList<>();
      for (int i = 0; i < FIELDS / 4; i++) {
        decideFour(browser, asked);
      }
      assertEquals(FIELDS, new TreeSet<>(asked.stream().map(Object::toString).toList()).size());
      assertTrue(browser.text("message").contains("全部已决"), browser.text("message"));

      browser.open(page);
      assertTrue(browser.text("decided").endsWith("已决 20"), browser.text("decided"));

      browser.driver().findElement(By.id("export")).click();
      Path saved = folder.resolve("first/downloads/decisions.csv");
      browser.untilThere(saved);
      csv = Files.readString(saved);
    }
    assertRows(csv);

    Path file = Files.writeString(folder.resolve("decisions.csv"), csv);
    try (Browser fresh = Browser.start(folder.resolve("second"), "zh-CN")) {
      fresh.open(page);
      assertTrue(fresh.text("decided").endsWith("已决 0"), fresh.text("decided"));
      fresh.driver().findElement(By.id("chosen")).sendKeys(file.toString());
      fresh.until("return document.getElementById('message').textContent !== ''");

      assertTrue(fresh.text("decided").endsWith("已决 20"), fresh.text("decided"));
      // The driver hands line ends over as \n.
      assertEquals(csv.replace("\r\n", "\n"), fresh.script("return gouji.files.text().csv"));
    }
  }

  /** Takes candidate 2 of a wrong reading, accepts, types, says blank. */
  private static void decideFour(Browser browser, List<List<String>> asked) {
    asked.add(browser.asked());
    browser.press("2");
    asked.add(browser.asked());
    browser.press(Keys.ENTER);
    asked.add(browser.asked());
    browser.type("３０９52");
    asked.add(browser.asked());
    browser.press("b");
  }

  private void assertRows(String csv) throws IOException {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("exported.csv"), bytes);
    assertTrue(csv.startsWith("\uFEFFdocument_id,source_file,field,printed,value,flag,decision,"));
    assertTrue(csv.endsWith("\r\n"));
    SavedTable table = SavedTable.read(file, List.of("field", "decision"));
    assertEquals(FIELDS, table.rows().size());
    for (MadeUpReport report : reports) {
      for (int row = 0; row < report.doubts().size(); row++) {
        assertRow(report, row, row(table, report, row));
      }
    }
  }

  private static SavedRow row(SavedTable table, MadeUpReport report, int row) {
    List<SavedRow> found =
        table.rows().stream()
            .filter(each -> each.cell("document_id").text().equals(report.id()))
            .filter(each -> each.cell("field").text().equals(MadeUpTable.field(row, 0)))
            .collect(Collectors.toList());
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static void assertRow(MadeUpReport report, int row, SavedRow saved) {
    int place = reportsBefore(report) + row;
    String decision = List.of("correct", "accept", "correct", "blank").get(place % 4);
    String right = Integer.toString(report.table().at(row, 0));
    String corrected = place % 4 == 0 ? right : place % 4 == 2 ? "30952" : "";
    assertEquals(decision, saved.cell("decision").text());
    assertEquals(corrected, saved.cell("corrected_value").text());
    String read = report.doubts().get(row).doubt().value(report.table().at(row, 0));
    assertEquals(read, saved.cell("value").text());
    assertEquals(report.file(), saved.cell("source_file").text());
    assertEquals("review", saved.cell("flag").text());
    assertEquals("王敏", saved.cell("analyst").text());
    assertTrue(saved.cell("decided_at").text().matches("[0-9T:.-]+Z"));
  }

  private static int reportsBefore(MadeUpReport report) {
    return (report.number() - 1) * FIELDS / 2;
  }
}
