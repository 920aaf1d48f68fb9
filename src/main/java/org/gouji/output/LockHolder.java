package org.gouji.output;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The run that holds an output folder, as it says itself in the lock file.
 *
 * @param pid number of its process
 * @param host name of its machine; empty if not known
 * @param since when it began, local time with offset
 */
public record LockHolder(long pid, String host, String since) {

  private static final int LINES = 3;

  static LockHolder ofThisProcess(Clock clock) {
    String since =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME
            .withLocale(Locale.ROOT)
            .format(ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    return new LockHolder(ProcessHandle.current().pid(), localHost(), since);
  }

  private static String localHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "";
    }
  }

  /** {@return the lines of the lock file} */
  String text() {
    return pid + "\n" + host + "\n" + since + "\n";
  }

  /** {@return who wrote {@code text}; empty if it is not such a text} */
  static Optional<LockHolder> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < LINES || !lines.get(0).matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new LockHolder(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2)));
  }
}
