package org.gouji.review.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A made-up review page, open in a browser of its own for each test. */
abstract class OpenedPage {

  @TempDir protected Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // set before each test; not without Chromium
  protected Browser browser;

  /** Opens a page with these reports, in a language as {@code zh-CN}. */
  protected void open(String language, List<MadeUpReport> reports) throws IOException {
    browser = Browser.start(folder.resolve("home"), language);
    browser.open(MadeUpReview.write(folder.resolve("review"), reports));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
  }
}
