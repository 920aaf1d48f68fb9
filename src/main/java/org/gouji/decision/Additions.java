package org.gouji.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.decision.RowOutcome.Result;

/** What is added to a log, each decision once. */
final class Additions {

  private final DecisionLog log;
  private final Instant now;
  private final List<LogEntry> entries = new ArrayList<>();
  private final Map<DecisionKey, List<LogEntry.Decided>> fresh = new HashMap<>();

  Additions(DecisionLog log, Instant now) {
    this.log = log;
    this.now = now;
  }

  /** What became of a decision. */
  enum Fate {
    ADDED,
    /** The log has it. */
    KNOWN,
    /** The log has it, and it was taken back after it was made. */
    UNDONE
  }

  Fate add(Decision decision, DecisionRow row) {
    if (log.all(decision.key()).stream().anyMatch(it -> isUndone(it, decision))) {
      return Fate.UNDONE;
    }
    boolean timed = DecisionTime.stated(row).isPresent();
    boolean known =
        Stream.concat(
                log.all(decision.key()).stream(),
                fresh.getOrDefault(decision.key(), List.of()).stream())
            .anyMatch(it -> isSame(it.decision(), decision));
    boolean stands =
        !timed
            && log.standing(decision.key())
                .filter(it -> it.decision().agreesWith(decision))
                .isPresent();
    if (known || stands) {
      return Fate.KNOWN;
    }
    LogEntry.Decided entry =
        new LogEntry.Decided(log.next() + entries.size(), decision, now, row.file());
    entries.add(entry);
    fresh.computeIfAbsent(decision.key(), key -> new ArrayList<>()).add(entry);
    return Fate.ADDED;
  }

  /** Who decides the same again after it was taken back means it. */
  private boolean isUndone(LogEntry.Decided entry, Decision decision) {
    return entry.decision().agreesWith(decision)
        && log.undoneAt(entry).filter(at -> !decision.decidedAt().isAfter(at)).isPresent();
  }

  /** Spreadsheets drop the fractions of seconds. */
  private static boolean isSame(Decision one, Decision other) {
    return one.choice() == other.choice()
        && one.agreesWith(other)
        && one.analyst().equals(other.analyst())
        && seconds(one).equals(seconds(other));
  }

  private static Instant seconds(Decision decision) {
    return decision.decidedAt().truncatedTo(ChronoUnit.SECONDS);
  }

  List<LogEntry> entries() {
    return List.copyOf(entries);
  }

  /** {@return the outcomes, where those that a later decision overrules are said to be that} */
  List<RowOutcome> settled(List<RowOutcome> outcomes) {
    DecisionLog after =
        DecisionLog.of(Stream.concat(log.entries().stream(), entries.stream()).toList());
    List<RowOutcome> settled = new ArrayList<>();
    int next = 0;
    for (RowOutcome outcome : outcomes) {
      if (outcome.result() != Result.TAKEN) {
        settled.add(outcome);
        continue;
      }
      LogEntry.Decided entry = (LogEntry.Decided) entries.get(next);
      next++;
      boolean holds =
          after
              .standing(entry.decision().key())
              .filter(it -> it.decision().agreesWith(entry.decision()))
              .isPresent();
      settled.add(holds ? outcome : outcome.with(Result.OVERRULED));
    }
    return settled;
  }
}
