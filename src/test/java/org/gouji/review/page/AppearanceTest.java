package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;

/** The page in both languages, and in a window as narrow as half of an office screen. */
@Tag("browser")
class AppearanceTest {

  private static final int REPORTS = 12;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en-US"})
  void hasAllWordsAndNothingBeyondItsEdge(String language) throws IOException {
    Path page = MadeUpReview.write(folder.resolve("review"), MadeUpReports.mixed(REPORTS));
    try (Browser browser = Browser.start(folder.resolve("home"), language)) {
      browser.driver().manage().window().setSize(new Dimension(1366, 900));
      browser.open(page);
      browser.press("2", "a");
      browser.untilPictured();
      // For docs/review-page.png, and for whoever wants to look.
      Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(pictures.resolve("review-" + language + ".png"), browser.screenshot());

      assertEquals(
          language,
          browser.script(
              "return document.documentElement.lang + (arguments[0] === 'en-US' ? '-US' : '')",
              language));
      assertEquals(
          "",
          browser.script(
              "return Array.from(document.querySelectorAll('[data-text]'))"
                  + ".filter(it => it.textContent === it.dataset.text)"
                  + ".map(it => it.dataset.text).join(' ')"));
      browser.driver().manage().window().setSize(new Dimension(683, 700));
      assertTrue(
          (Boolean)
              browser.script(
                  "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }
  }
}
