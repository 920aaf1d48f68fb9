package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What keys decide, and what they refuse. */
@Tag("browser")
class DecidingTest extends OpenedPage {

  private static final List<Doubt> DOUBTS =
      List.of(Doubt.DIFFERS, Doubt.TEXT, Doubt.UNREADABLE, Doubt.ABSENT, Doubt.STALE, Doubt.UNSURE);
  private static final long DELIBERATELY_MS = 700;

  @BeforeEach
  void open() throws IOException {
    open("en-US", List.of(MadeUpReports.report(1, DOUBTS.toArray(Doubt[]::new))));
  }

  private void goTo(Doubt doubt) {
    browser.script("gouji.act.go(arguments[0])", DOUBTS.indexOf(doubt));
  }

  private String decision() {
    return browser
        .script(
            "const a = gouji.act.asked(); return gouji.words.decision("
                + "gouji.decisions.get(gouji.act.now().report.id, a.field) || {})")
        .toString();
  }

  @Test
  void textIsAcceptedOnlyByASecondDeliberatePress() throws InterruptedException {
    goTo(Doubt.TEXT);
    List<String> asked = browser.asked();

    browser.press("a");
    browser.press("a");
    assertEquals(asked, browser.asked());
    assertTrue(browser.text("message").contains("words"), browser.text("message"));

    Thread.sleep(DELIBERATELY_MS);
    browser.press("a");
    assertNotEquals(asked, browser.asked());
    assertTrue(browser.text("decided").contains("1 decided"));
  }

  @Test
  void whatIsNotPrintedIsAcceptedOnlyByASecondPress() {
    goTo(Doubt.ABSENT);
    List<String> asked = browser.asked();

    browser.press(Keys.ENTER);

    assertEquals(asked, browser.asked());
    assertTrue(browser.text("decided").contains("0 decided"));
  }

  @Test
  void whatHasNoPlaceIsLookedForOnThePages() {
    goTo(Doubt.ABSENT);
    browser.until("return gouji.picture.state() === 'there'");

    assertEquals("Page 2", browser.text("page-number"));
    assertEquals(false, browser.script("return gouji.picture.hasBox()"));
    assertFalse(browser.driver().findElement(By.id("mark")).isDisplayed());
    assertFalse(browser.driver().findElement(By.id("page-after")).isEnabled());
  }

  @Test
  void whatCouldNotBeReadIsNeverAccepted() throws InterruptedException {
    goTo(Doubt.UNREADABLE);

    browser.press("a");
    Thread.sleep(DELIBERATELY_MS);
    browser.press(Keys.ENTER);

    assertFalse(browser.driver().findElement(By.id("accept")).isEnabled());
    assertTrue(browser.text("message").contains("nothing to accept"), browser.text("message"));
    assertTrue(browser.text("decided").contains("0 decided"));
  }

  @Test
  void aCommaIsRefusedAndWhatWasTypedStays() {
    browser.type("1,113");

    assertTrue(browser.text("message").contains("commas"), browser.text("message"));
    assertEquals("1,113", browser.driver().findElement(By.id("typed")).getDomProperty("value"));
    assertTrue(browser.text("decided").contains("0 decided"));
  }

  @Test
  void figuresAreUnderstoodAsTheyAreTyped() {
    assertEquals("-30952", typed("－３０９５２"));
    assertEquals("7730.28", typed(" 7730.28 "));
    assertEquals("12.50", typed("０１２．５０"));
    assertEquals("0", typed("0"));
    for (String refused : List.of("", "1,113", "1，113", "12a", "1.", ".5", "1 2", "--1", "1e3")) {
      assertEquals("", typed(refused), refused);
    }
  }

  private String typed(String text) {
    return browser.script("return gouji.decimal.typed(arguments[0]).value || ''", text).toString();
  }

  @Test
  void theOldDecisionOfAChangedFileCanBeTakenAgain() {
    goTo(Doubt.STALE);
    assertTrue(browser.text("previous").contains("王敏"), browser.text("previous"));

    browser.press("p");
    goTo(Doubt.STALE);

    int printed = MadeUpTable.random(1).at(DOUBTS.indexOf(Doubt.STALE), 0);
    assertEquals("✎ " + (printed + 1), decision());
  }

  @Test
  void aDecisionIsTakenBack() {
    List<String> first = browser.asked();
    browser.press("2");
    browser.press("s");
    assertTrue(browser.text("decided").contains("1 decided"));

    browser.press("u");
    browser.press("u");

    assertEquals(first, browser.asked());
    assertTrue(browser.text("decided").contains("0 decided"));
    browser.press("u");
    assertTrue(browser.text("message").contains("nothing to take back"), browser.text("message"));
  }

  @Test
  void whatIsSkippedIsNotInTheFile() {
    browser.press("s", "b");

    String csv = browser.script("return gouji.files.text().csv").toString();

    assertEquals(2, csv.lines().count());
    assertTrue(csv.contains(",blank,"), csv);
  }

  @Test
  void theSumFollowsWhatIsTyped() {
    assertTrue(browser.text("sums").contains("fails by -40"), browser.text("sums"));
    int right = MadeUpTable.random(1).at(0, 0);

    browser.press("v", Integer.toString(right));
    assertTrue(browser.text("sums").contains("holds"), browser.text("sums"));

    browser.press(Keys.ESCAPE);
    assertTrue(browser.text("sums").contains("fails by -40"), browser.text("sums"));
  }

  @Test
  void aKeyThatIsHeldDecidesOnce() {
    browser.script(
        "for (let i = 0; i < 5; i++) { document.body.dispatchEvent(new KeyboardEvent("
            + "'keydown', { key: 'b', bubbles: true, repeat: i > 0 })); }");

    assertTrue(browser.text("decided").contains("1 decided"), browser.text("decided"));
  }
}
