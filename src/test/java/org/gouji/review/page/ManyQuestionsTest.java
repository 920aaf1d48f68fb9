package org.gouji.review.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 10,000 questions; how long it takes is printed, and asserted nowhere. bench/review runs it. */
@Tag("browser")
class ManyQuestionsTest {

  private static final int QUESTIONS = 10_000;

  /** bench/review asks for more. */
  private static final int STEPS = Integer.getInteger("gouji.review.steps", 20);

  /** Milliseconds between two keys of somebody who decides faster than a figure can be compared. */
  private static final int FIVE_A_SECOND = 200;

  /**
   * Decides; measures from the key to the frame with the next question, loaded if need be. The next
   * key comes after a pause of so many milliseconds.
   */
  private static final String STEP =
      "const done = arguments[arguments.length - 1]; const times = []; const pause = arguments[1];"
          + "function step(left) {"
          + " if (left === 0) { times.sort((a, b) => a - b); done([times[times.length >> 1],"
          + "  times[Math.floor(times.length * 0.95)], times[times.length - 1]].map(String)); return; }"
          + " const start = performance.now();"
          + " document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));"
          + " frame(start, left); }"
          + "function frame(start, left) { requestAnimationFrame(() => {"
          + " if (!gouji.act.now().report) { frame(start, left); return; }"
          + " const c = new MessageChannel();"
          + " c.port1.onmessage = () => { times.push(performance.now() - start);"
          + "  setTimeout(() => wait(left - 1), pause); };"
          + " c.port2.postMessage(0); }); }"
          + "function wait(left) {"
          + " if (gouji.act.now().report && gouji.picture.state() !== 'loading') { step(left); }"
          + " else { setTimeout(() => wait(left), 1); } }"
          + "wait(arguments[0]);";

  @TempDir private Path folder = Path.of("");

  @Test
  void inOneReport() throws IOException {
    MadeUpReport report = MadeUpReports.report(1, Doubt.UNSURE);
    run("one report with 10,000 questions", MadeUpReview.writeLong(folder, report, QUESTIONS));
  }

  @Test
  void inManyReports() throws IOException {
    List<MadeUpReport> reports =
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(number -> MadeUpReports.report(number, Doubt.UNSURE).pictured(number <= 500))
            .toList();
    run("10,000 reports with a question each", MadeUpReview.write(folder, reports));
  }

  private void run(String name, Path page) {
    try (Browser browser = Browser.start(folder.resolve("home"), "zh-CN")) {
      browser.open(page);
      assertTrue(browser.text("place").equals("1 / " + QUESTIONS), browser.text("place"));

      Object unhurried = browser.driver().executeAsyncScript(STEP, STEPS, FIVE_A_SECOND);
      Object hurried = browser.driver().executeAsyncScript(STEP, STEPS, 0);

      System.out.printf(
          "review: %s: ready %s ms; next field [median, 95 %%, most], five a second %s ms,"
              + " without a pause %s ms%n",
          name, browser.script("return document.body.dataset.ready"), unhurried, hurried);
      assertEquals((2 * STEPS + 1) + " / " + QUESTIONS, browser.text("place"));
      Object rows = browser.script("return document.querySelectorAll('.row').length");
      assertTrue(((Number) rows).intValue() < 100, "rows in the page: " + rows);
    }
  }
}
