package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Filters and search choose reports, and by reason also their questions. */
@Tag("browser")
class FilterTest extends OpenedPage {

  private static final int REPORTS = 10;
  private static final int QUESTIONS_EACH = 9;

  @BeforeEach
  void open() throws IOException {
    open("en-US", MadeUpReports.mixed(REPORTS));
    browser.driver().findElement(By.cssSelector("#filters summary")).click();
  }

  private void choose(String select, String text) {
    new Select(browser.driver().findElement(By.id(select))).selectByVisibleText(text);
  }

  private void assertTotal(int total) {
    browser.until(
        "return document.getElementById('place').textContent.endsWith(' / " + total + "')");
  }

  @Test
  void byAuthorityYearAndForm() {
    assertTotal(REPORTS * QUESTIONS_EACH);

    choose("by-authority", "白水区教育局");
    assertTotal(2 * QUESTIONS_EACH);
    choose("by-year", "2021");
    assertTotal(2 * QUESTIONS_EACH);
    choose("by-layout", "2019");
    assertTotal(0);
    assertTrue(browser.text("nothing").contains("Change the filter"));
    assertEquals("(3)", browser.text("filter-count"));

    choose("by-layout", "all");
    assertTotal(2 * QUESTIONS_EACH);
  }

  @Test
  void byReasonOnlyTheQuestionsThatHaveIt() {
    choose("by-reason", "The report does not print the field.");

    assertTotal(REPORTS);
    assertEquals("requests.stability.natural_person", browser.asked().get(1));
  }

  @Test
  void reportsThatAreDoneAreLeftOut() {
    choose("by-reason", "There is ink in the cell and no reader could read it.");
    browser.press(Keys.ESCAPE, "b", "b");

    choose("by-state", "with open fields");

    assertTotal(REPORTS - 2);
  }

  @Test
  void searchFindsAuthorityAndFile() {
    browser.press("/", "教育局/2021");

    assertTotal(2 * QUESTIONS_EACH);
    assertTrue(browser.text("counted").startsWith("2 reports, 18 open"), browser.text("counted"));
  }
}
