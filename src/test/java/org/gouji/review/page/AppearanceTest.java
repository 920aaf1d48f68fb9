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

  /**
   * Texts with less contrast to what is behind them than 4.5, opacity counted; disabled ones may.
   */
  private static final String ILLEGIBLE =
      """
      const rgba = (text) => { const n = text.match(/[0-9.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
      const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
      const light = (color) => color.slice(0, 3).map((c) => c / 255)
        .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (element) => {
        if (!element) { return [255, 255, 255, 1]; }
        const own = rgba(getComputedStyle(element).backgroundColor);
        return own[3] === 1 ? own : over(own, ground(element.parentElement));
      };
      const bad = [];
      for (const element of document.querySelectorAll('body *')) {
        const own = Array.from(element.childNodes).some((n) => n.nodeType === 3 && n.data.trim() !== '');
        if (!own || element.closest(':disabled, [hidden], dialog, option, select') || element.getClientRects().length === 0) {
          continue;
        }
        const style = getComputedStyle(element);
        const behind = ground(element);
        const color = rgba(style.color);
        color[3] *= Number(style.opacity);
        const [one, other] = [light(over(color, behind)), light(behind)].sort((a, b) => b - a);
        const contrast = (one + 0.05) / (other + 0.05);
        if (contrast < 4.5) {
          bad.push(element.tagName + '#' + element.id + '.' + element.className + ' ' + contrast.toFixed(2));
        }
      }
      return bad.join('\\n');
      """;

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
      assertEquals("", browser.script(ILLEGIBLE));
      browser.driver().manage().window().setSize(new Dimension(683, 700));
      assertTrue(
          (Boolean)
              browser.script(
                  "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }
  }
}
