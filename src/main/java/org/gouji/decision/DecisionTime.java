package org.gouji.decision;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.output.SavedCell;

/**
 * When a row was decided: what it says, also as spreadsheets rewrite it; else when its file was
 * saved. Never later than now: a clock that is ahead would overrule everybody.
 */
final class DecisionTime {

  private static final Pattern REWRITTEN =
      Pattern.compile(
          "(?<year>[0-9]{4})[-/](?<month>[0-9]{1,2})[-/](?<day>[0-9]{1,2})[T ]+"
              + "(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,][0-9]+)?)?");

  private DecisionTime() {}

  static Instant of(DecisionRow row, Instant now) {
    Instant time = stated(row).orElse(row.savedAt()).truncatedTo(ChronoUnit.MILLIS);
    return time.isAfter(now) ? now : time;
  }

  /** {@return the time that the row itself states} */
  static Optional<Instant> stated(DecisionRow row) {
    if (row.cell("decided_at").kind() != SavedCell.Kind.TEXT) {
      return Optional.empty();
    }
    String text = row.text("decided_at");
    try {
      Matcher parts = REWRITTEN.matcher(text);
      return Optional.of(
          !text.endsWith("Z") && parts.matches() ? instant(parts) : Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty(); // none, or unclear: the time of the file is the next best
    }
  }

  private static Instant instant(Matcher parts) {
    String second = parts.group("second");
    return LocalDateTime.of(
            Integer.parseInt(parts.group("year")),
            Integer.parseInt(parts.group("month")),
            Integer.parseInt(parts.group("day")),
            Integer.parseInt(parts.group("hour")),
            Integer.parseInt(parts.group("minute")),
            second == null ? 0 : Integer.parseInt(second))
        .toInstant(ZoneOffset.UTC);
  }
}
