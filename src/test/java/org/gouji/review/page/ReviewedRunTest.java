package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.output.SavedRow;
import org.gouji.output.SavedTable;
import org.gouji.sample.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * The whole way with the program itself: extract, decide twenty fields in the browser, save, apply,
 * extract again. An audit of all fields puts those of a born-digital report among the questions.
 */
@Tag("browser")
class ReviewedRunTest {

  private static final int FIELDS = 20;

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasDecidedIsNeverAskedAgain() throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    Path report = input.resolve("<img src=x onerror=alert(1)>.pdf");
    Files.copy(Path.of("corpus/born_digital/form2021_blank_totals.pdf"), report);
    Path output = folder.resolve("out");
    gouji("extract", input.toString(), "-o", output.toString(), "--audit", "100%");
    int before = worklist(output).size();
    assertTrue(before > FIELDS, () -> "questions: " + before);

    Set<String> decided;
    Path saved = folder.resolve("home/downloads/decisions.csv");
    try (Browser browser = Browser.start(folder.resolve("home"), "zh-CN")) {
      browser.open(output.resolve("review/index.html"));
      decided = decide(browser);
      browser.open(output.resolve("review/index.html"));
      assertEquals(0, browser.driver().findElements(By.cssSelector("img[src=x]")).size());
      browser.driver().findElement(By.id("export")).click();
      browser.untilThere(saved);
    }
    assertEquals(FIELDS, decided.size());

    gouji("review", "apply", saved.toString(), "-o", output.toString());
    byte[] log = Files.readAllBytes(output.resolve("decisions.csv"));
    gouji("extract", input.toString(), "-o", output.toString(), "--fresh");

    List<String> asked = worklist(output);
    assertEquals(before - FIELDS, asked.size());
    decided.forEach(field -> assertFalse(asked.contains(field), field));
    assertEquals(decided, ofAnalyst(output));
    assertEquals(
        new String(log, StandardCharsets.UTF_8), Files.readString(output.resolve("decisions.csv")));
  }

  /** Accepts all but two: one has another figure, one is blank. */
  private static Set<String> decide(Browser browser) {
    Set<String> decided = new LinkedHashSet<>();
    for (int i = 0; i < FIELDS; i++) {
      browser.untilPictured();
      decided.add(browser.asked().get(1));
      switch (i) {
        case 3 -> browser.type("12");
        case 7 -> browser.press("b");
        default -> browser.press(Keys.ENTER);
      }
    }
    return decided;
  }

  private static List<String> worklist(Path output) throws IOException {
    return SavedTable.read(output.resolve("review.csv"), List.of("field", "decision"))
        .rows()
        .stream()
        .map(row -> row.cell("field").text())
        .toList();
  }

  private static Set<String> ofAnalyst(Path output) throws IOException {
    Set<String> fields = new LinkedHashSet<>();
    for (SavedRow row :
        SavedTable.read(output.resolve("fields.csv"), List.of("field", "source")).rows()) {
      if (row.cell("source").text().equals("analyst")) {
        fields.add(row.cell("field").text());
        assertEquals("ok", row.cell("flag").text());
      }
    }
    return fields;
  }

  private void gouji(String... arguments) throws Exception {
    Program.run(folder.resolve("said.txt"), arguments);
  }
}
