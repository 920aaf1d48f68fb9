package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.review.page.MadeUpReport.Asked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** What comes from reports is text, and nothing leaves the folder. */
@Tag("browser")
class HostileTextTest {

  private static final String MARKUP = "<img src=x onerror=alert(1)>";

  @TempDir private Path folder = Path.of("");

  private Path write() throws IOException {
    Path page =
        MadeUpReview.write(
            folder.resolve("review"),
            List.of(
                new MadeUpReport(
                    1,
                    MARKUP + ".pdf",
                    MARKUP,
                    2023,
                    List.of(new Asked(0, 0, Doubt.FORMULA), new Asked(1, 0, Doubt.UNSURE)),
                    true)));
    return page;
  }

  @Test
  void namesAndCellsStayText() throws IOException {
    try (Browser browser = Browser.start(folder.resolve("home"), "en-US")) {
      browser.open(write());

      assertEquals(MARKUP + " 2023", browser.text("report"));
      assertEquals(MARKUP + ".pdf", browser.text("file"));
      assertEquals(Doubt.HYPERLINK, browser.text("value"));
      // Only the page's picture; had an alert opened, the driver would refuse to go on.
      assertEquals(1, browser.driver().findElements(By.tagName("img")).size());
      assertTrue(browser.driver().findElements(By.tagName("a")).isEmpty());
    }
  }

  @Test
  void aFormulaIsDisarmedInTheFile() throws IOException {
    try (Browser browser = Browser.start(folder.resolve("home"), "en-US")) {
      browser.open(write());
      browser.press("b");

      String csv = browser.script("return gouji.files.text().csv").toString();

      assertTrue(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\","), csv);
      assertEquals(
          Doubt.HYPERLINK,
          browser.script(
              "const rows = gouji.csv.parse(gouji.files.text().csv);"
                  + "return gouji.csv.bare(rows[1][3]);"));
    }
  }

  @Test
  void nothingIsAskedForOutsideTheFolder() throws IOException {
    Path page = write();
    try (Browser browser = Browser.start(folder.resolve("home"), "en-US")) {
      browser.open(page);
      browser.press("b", "a");

      Object elsewhere =
          browser.script(
              "const home = location.href.replace('index.html', '');"
                  + "return performance.getEntriesByType('resource').map(it => it.name)"
                  + ".filter(it => !it.startsWith(home)).join(' ');");

      assertEquals("", elsewhere);
    }
  }

  @Test
  void anotherMachineIsNeverReached() throws IOException {
    AtomicInteger reached = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          reached.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try (Browser browser = Browser.start(folder.resolve("home"), "en-US")) {
      browser.open(write());
      browser.script(
          "window.refused = 0;"
              + "addEventListener('securitypolicyviolation', () => window.refused++);"
              + "const s = document.createElement('script'); s.src = arguments[0] + 'a.js';"
              + "document.head.append(s); new Image().src = arguments[0] + 'b.png';"
              + "fetch(arguments[0] + 'c').catch(() => 0);",
          "http://127.0.0.1:" + server.getAddress().getPort() + "/");
      browser.until("return window.refused === 3");

      assertEquals(0, reached.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void inlineScriptsAreRefused() throws IOException {
    try (Browser browser = Browser.start(folder.resolve("home"), "en-US")) {
      browser.open(write());
      browser.script(
          "const s = document.createElement('script');"
              + "s.textContent = 'document.title = \"ran\"'; document.head.append(s);");

      assertEquals("Gouji · review", browser.driver().getTitle());
    }
  }
}
