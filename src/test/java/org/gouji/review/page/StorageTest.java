package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What happens to decisions when the browser cannot keep them, and when a file brings others. */
@Tag("browser")
class StorageTest extends OpenedPage {

  private static final String REFUSE =
      "Storage.prototype.setItem = function () { throw new DOMException('', '%s'); };";
  private static final String HEADER =
      "document_id;source_file;field;printed;value;decision;corrected_value;decided_at;analyst\r\n";

  @BeforeEach
  void open() throws IOException {
    open("zh-CN", List.of(MadeUpReports.report(1, Doubt.UNSURE, Doubt.UNSURE, Doubt.UNSURE)));
  }

  @Test
  void aFullStorageIsSaidAndTheDecisionStillExported() {
    assertFalse(browser.driver().findElement(By.id("warning")).isDisplayed());

    browser.script(String.format(REFUSE, "QuotaExceededError"));
    browser.press("a");

    assertTrue(browser.text("warning").contains("存储已满"), browser.text("warning"));
    assertEquals(2L, browser.script("return gouji.files.text().csv").toString().lines().count());
  }

  @Test
  void aBrowserThatKeepsNothingIsSaid() {
    browser.script(String.format(REFUSE, "SecurityError"));
    browser.press("a");

    assertTrue(browser.text("warning").contains("不保存数据"), browser.text("warning"));
  }

  @Test
  void ofTwoDecisionsTheLaterOneHolds() throws IOException {
    browser.press("a");
    String rows =
        HEADER
            + row(0, "correct", "5", "2020-01-01T00:00:00Z")
            + row(1, "correct", "6", "2020-01-01T00:00:00Z")
            + row(2, "correct", "1,113", "2020-01-01T00:00:00Z");
    Path file = Files.write(folder.resolve("excel.csv"), rows.getBytes(Charset.forName("GB18030")));

    browser.driver().findElement(By.id("chosen")).sendKeys(file.toString());
    browser.until("return document.getElementById('message').textContent.includes('excel')");

    assertTrue(browser.text("message").contains("载入 1 项"), browser.text("message"));
    assertTrue(browser.text("message").contains("1 行不是决定"), browser.text("message"));
    assertEquals("accept", decision(0));
    assertEquals("correct", decision(1));
    assertEquals("", decision(2));
  }

  private static String row(int row, String decision, String corrected, String at) {
    String field = MadeUpTable.field(row, 0);
    return String.join(
            ";", "0000000000000001", "报告.pdf", field, "", "", decision, corrected, at, "李强")
        + "\r\n";
  }

  private String decision(int row) {
    return browser
        .script(
            "const e = gouji.decisions.get('0000000000000001', arguments[0]);"
                + "return e ? e.decision : ''",
            MadeUpTable.field(row, 0))
        .toString();
  }

  @Test
  void anAcceptedReadingThatChangedIsAskedAgain() throws IOException {
    browser.press("a");
    MadeUpReview.write(
        folder.resolve("review"),
        List.of(MadeUpReports.report(1, Doubt.DIFFERS, Doubt.UNSURE, Doubt.UNSURE)));

    browser.open(folder.resolve("review/index.html"));

    assertEquals(MadeUpTable.field(0, 0), browser.asked().get(1));
    assertTrue(browser.text("decided").endsWith("已决 0"), browser.text("decided"));
  }
}
