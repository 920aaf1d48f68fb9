package org.gouji.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.run.RunListener;

/** A bar on the terminal, written over itself; documents that failed are named above it. */
final class TerminalProgress implements RunListener {

  private static final int BAR_CELLS = 24;

  /** A terminal over a slow line follows this; the eye does not need more. */
  private static final Duration REFRESH = Duration.ofMillis(200);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /** Clears from the cursor to the end of the line. */
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final Clock clock;
  private Instant start;
  private Instant shown = Instant.MIN;
  private int total;
  private int done;

  TerminalProgress(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
    this.start = clock.instant();
  }

  @Override
  public void started(int documents) {
    total = documents;
    start = clock.instant();
    show(start);
  }

  @Override
  public void done(DocumentReport report) {
    done++;
    if (report.status() == DocumentStatus.FAILED) {
      console.err().print(CLEAR);
      console.warn(
          "progress.failed",
          Visible.name(report.sourceFile()),
          Sentences.of(report, console.language()));
    }
    Instant now = clock.instant();
    if (done == total || !now.isBefore(shown.plus(REFRESH))) {
      show(now);
    }
    if (done == total) {
      console.err().println();
      console.err().flush();
    }
  }

  @Override
  public void broke(String sourceFile, Throwable cause) {}

  private void show(Instant now) {
    shown = now;
    Progress progress = new Progress(done, total, Duration.between(start, now));
    int filled = total == 0 ? BAR_CELLS : (int) ((long) BAR_CELLS * done / total);
    String bar = "[" + "#".repeat(filled) + ".".repeat(BAR_CELLS - filled) + "]";
    String line =
        console
            .language()
            .say(
                "progress.bar",
                bar,
                Integer.toString(done),
                Integer.toString(total),
                String.format(Locale.ROOT, "%.1f", progress.rate()),
                end(now, progress));
    console.err().print(CLEAR + line);
    console.err().flush();
  }

  private String end(Instant now, Progress progress) {
    return done == 0
        ? "--:--:--"
        : TIME.format(ZonedDateTime.ofInstant(now.plus(progress.left()), clock.getZone()));
  }
}
