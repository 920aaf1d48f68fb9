package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class ScreenshotTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void looks() throws IOException {
    Path page = MadeUpReview.write(folder.resolve("review"), MadeUpReports.mixed(40));
    for (String language : new String[] {"zh-CN", "en-US"}) {
      try (Browser browser = Browser.start(folder.resolve(language), language)) {
        browser.open(page);
        browser.untilPictured();
        Path out = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(out.resolve(language + "-1.png"), browser.screenshot());
        browser.press("2", "a", "?");
        Files.write(out.resolve(language + "-4.png"), browser.screenshot());
        browser.press(org.openqa.selenium.Keys.ESCAPE, "j", "k");
        browser.untilPictured();
        browser.press("v", "9");
        Files.write(out.resolve(language + "-2.png"), browser.screenshot());
        browser.press(org.openqa.selenium.Keys.ESCAPE, "j", "j", "a");
        Files.write(out.resolve(language + "-3.png"), browser.screenshot());
        browser.driver().manage().window().setSize(new org.openqa.selenium.Dimension(683, 800));
        Files.write(out.resolve(language + "-5.png"), browser.screenshot());
        browser.driver().manage().window().setSize(new org.openqa.selenium.Dimension(1920, 1080));
        Files.write(out.resolve(language + "-6.png"), browser.screenshot());
        System.out.println(browser.driver().manage().logs().get("browser").getAll());
        assertTrue(browser.text("place").contains("/"));
      }
    }
  }
}
