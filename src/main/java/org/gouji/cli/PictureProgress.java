package org.gouji.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lines on how far the pictures for the review page are: one at the start, then every while. */
final class PictureProgress {

  private static final Duration INTERVAL = Duration.ofSeconds(10);

  private final Console console;
  private final Clock clock;
  private Instant start = Instant.EPOCH;
  private Instant said = Instant.EPOCH;

  PictureProgress(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /** So many of {@code total} are done. */
  void depicting(int done, int total) {
    Instant now = clock.instant();
    if (done == 0) {
      start = now;
      said = now;
      console.warn("extract.depicting", Integer.toString(total));
    } else if (done < total && !now.isBefore(said.plus(INTERVAL))) {
      said = now;
      Progress progress = new Progress(done, total, Duration.between(start, now));
      console.warn(
          "extract.depicted",
          Integer.toString(done),
          Integer.toString(total),
          Long.toString(progress.left().toSeconds()));
    }
  }
}
