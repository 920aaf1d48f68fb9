package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** Two windows of one browser on the same folder: nothing is lost without a word. */
@Tag("browser")
class TwoWindowsTest extends OpenedPage {

  private static final String ID = "0000000000000001";

  private String one = "";
  private String other = "";

  @BeforeEach
  void open() throws IOException {
    open("en-US", List.of(MadeUpReports.report(1, Doubt.UNSURE, Doubt.UNSURE, Doubt.UNSURE)));
    assertFalse(browser.driver().findElement(By.id("warning")).isDisplayed());
    one = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(WindowType.WINDOW);
    other = browser.driver().getWindowHandle();
    browser.open(folder.resolve("review/index.html"));
  }

  private void in(String window) {
    browser.driver().switchTo().window(window);
  }

  private void untilDecided(int row, String decision) {
    browser.until(
        "const e = gouji.decisions.get('%s', '%s'); return (e ? e.decision : '') === '%s'"
            .formatted(ID, MadeUpTable.field(row, 0), decision));
  }

  private void untilWarned(String text) {
    browser.until(
        "return document.getElementById('warning').textContent.includes('%s')".formatted(text));
  }

  @Test
  void bothSayThatThereIsAnother() {
    untilWarned("open in another window");
    in(one);
    untilWarned("open in another window");
  }

  @Test
  void decisionsAboutDifferentFieldsAreInBoth() {
    browser.press("a");
    in(one);
    untilDecided(0, "accept");
    browser.until("return document.getElementById('decided').textContent.includes('1 decided')");
    browser.press("j", "b");
    in(other);
    untilDecided(1, "blank");

    assertEquals(3L, browser.script("return gouji.files.text().csv").toString().lines().count());
    assertTrue(browser.text("warning").startsWith("This folder is open"), browser.text("warning"));
  }

  @Test
  void aDecisionThatIsReplacedIsSaidWhereItWasMade() {
    in(one);
    browser.press("a");
    in(other);
    untilDecided(0, "accept");
    browser.script("gouji.act.go(0)");
    browser.press("b");
    in(one);
    untilDecided(0, "blank");
    untilWarned("replaced your decision");
    assertTrue(browser.text("warning").contains(MadeUpTable.field(0, 0)), browser.text("warning"));

    browser.press("u");

    assertTrue(browser.text("message").contains("Nothing was taken back"), browser.text("message"));
    untilDecided(0, "blank");
  }

  @Test
  void aFigureThatIsBeingTypedStays() {
    in(one);
    browser.press("v", "4");
    in(other);
    browser.press("a");
    in(one);
    untilDecided(0, "accept");
    browser.until("return document.getElementById('message').textContent.includes('just decided')");

    assertEquals("4", browser.script("return document.getElementById('typed').value"));
  }
}
