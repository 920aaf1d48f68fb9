package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.gouji.message.Language;
import org.gouji.output.Reports;
import org.gouji.run.RunListener;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter err = new StringWriter();
  private final SteppedClock clock = new SteppedClock();

  @Test
  void tellsRateAndTimeLeft() {
    Progress progress = new Progress(20, 50, Duration.ofSeconds(10));

    assertEquals(2.0, progress.rate());
    assertEquals(Duration.ofSeconds(15), progress.left());
  }

  @Test
  void tellsNothingBeforeTheFirstDocument() {
    Progress progress = new Progress(0, 50, Duration.ZERO);

    assertEquals(0.0, progress.rate());
    assertEquals(Duration.ZERO, progress.left());
  }

  @Test
  void drawsABarWithCountRateAndEndTime() {
    run(new TerminalProgress(console(), clock), 4, 2);

    assertTrue(
        err.toString().endsWith("\r\u001b[K[############............] 2/4  0.5/s  ends 00:00:08"),
        err.toString());
  }

  @Test
  void fillsTheBarAndEndsTheLine() {
    run(new TerminalProgress(console(), clock), 4, 4);

    assertTrue(err.toString().contains("[########################] 4/4"), err.toString());
    assertTrue(err.toString().endsWith(System.lineSeparator()));
  }

  @Test
  void saysEveryDocumentOfASmallRun() {
    run(new PlainProgress(console(), clock), 3, 3);

    assertEquals(3, err.toString().lines().count());
    assertFalse(err.toString().contains("\r\u001b"));
    assertTrue(err.toString().startsWith("[1/3] a?b.pdf: ok, 0 fields, 0 to review"));
  }

  @Test
  void saysACountEveryFewSecondsOfALargeRun() {
    run(new PlainProgress(console(), clock), 1000, 50);

    assertEquals(10, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().startsWith("5 of 1000 documents, 0.5 per second, 1990 s left"));
  }

  /** One document every two seconds. */
  private void run(RunListener progress, int total, int documents) {
    progress.started(total);
    for (int i = 0; i < documents; i++) {
      clock.now = clock.now.plusSeconds(2);
      progress.done(Reports.of("a\u001bb.pdf", List.of(), List.of()));
    }
  }

  private Console console() {
    PrintWriter writer = new PrintWriter(err);
    return new Console(writer, writer, false, Language.ENGLISH);
  }

  private static final class SteppedClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
