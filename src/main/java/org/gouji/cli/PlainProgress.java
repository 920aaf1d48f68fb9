package org.gouji.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.run.RunListener;

/**
 * Lines for a log: every document of a small run; of a large one a count every few seconds and the
 * documents that failed.
 */
final class PlainProgress implements RunListener {

  /** More lines than this nobody reads. */
  private static final int SMALL_RUN = 60;

  private static final Duration INTERVAL = Duration.ofSeconds(10);

  private final Console console;
  private final Clock clock;
  private Instant start;
  private Instant said;
  private int total;
  private int done;

  PlainProgress(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
    this.start = clock.instant();
    this.said = start;
  }

  @Override
  public void started(int documents) {
    total = documents;
    start = clock.instant();
    said = start;
  }

  @Override
  public void done(DocumentReport report) {
    done++;
    Instant now = clock.instant();
    if (total <= SMALL_RUN || report.status() == DocumentStatus.FAILED) {
      document(report);
    } else if (!now.isBefore(said.plus(INTERVAL))) {
      said = now;
      Progress progress = new Progress(done, total, Duration.between(start, now));
      console.warn(
          "progress.count",
          Integer.toString(done),
          Integer.toString(total),
          String.format(Locale.ROOT, "%.1f", progress.rate()),
          Long.toString(progress.left().toSeconds()));
    }
  }

  private void document(DocumentReport report) {
    console.warn(
        "progress.document",
        Integer.toString(done),
        Integer.toString(total),
        Visible.name(report.sourceFile()),
        Sentences.of(report, console.language()));
  }

  @Override
  public void broke(String sourceFile, Throwable cause) {}
}
