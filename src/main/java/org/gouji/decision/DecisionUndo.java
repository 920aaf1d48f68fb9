package org.gouji.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Takes decisions back: says so in the log, where they stay. */
public final class DecisionUndo {

  private final Clock clock;

  /**
   * @param clock tells when
   */
  public DecisionUndo(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes decisions back.
   *
   * @param folder the output folder, which has to be held
   * @param selection which ones
   * @param analyst who takes them back; may be empty
   * @param note why; may be empty
   * @param dry whether only to say which
   * @return the decisions, the latest first
   * @throws org.gouji.output.CsvFormatException if the log cannot be understood
   */
  public List<Decision> undo(
      Path folder, UndoSelection selection, String analyst, String note, boolean dry)
      throws IOException {
    DecisionLog log = DecisionLog.read(folder);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<LogEntry.Decided> meant = selection.of(log);
    List<LogEntry> entries = new ArrayList<>();
    for (LogEntry.Decided entry : meant) {
      entries.add(
          new LogEntry.Undone(
              log.next() + entries.size(),
              entry.entry(),
              entry.decision().key(),
              entry.decision().sourceFile(),
              note,
              now,
              analyst));
    }
    if (!dry) {
      log.append(folder, entries);
    }
    return meant.stream().map(LogEntry.Decided::decision).toList();
  }
}
