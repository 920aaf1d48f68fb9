package org.gouji.decision;

import java.time.Instant;

/** A row of the log. */
public sealed interface LogEntry {

  /** {@return its number, from 1 without gaps} */
  int entry();

  /**
   * Somebody decided.
   *
   * @param entry its number
   * @param decision what was decided
   * @param appliedAt when it came into the log
   * @param file name of the file that it came in
   */
  record Decided(int entry, Decision decision, Instant appliedAt, String file)
      implements LogEntry {}

  /**
   * Somebody took a decision back.
   *
   * @param entry its number
   * @param undoes number of the decision
   * @param key which field of which content
   * @param sourceFile as in the decision
   * @param note why; may be empty
   * @param at when
   * @param analyst who; may be empty
   */
  record Undone(
      int entry,
      int undoes,
      DecisionKey key,
      String sourceFile,
      String note,
      Instant at,
      String analyst)
      implements LogEntry {}
}
