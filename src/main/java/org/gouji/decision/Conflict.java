package org.gouji.decision;

import java.util.List;

/**
 * A field about which two people decided differently.
 *
 * @param decisions the decisions that were not taken back, in the order of the log
 * @param standing the one that holds: the latest
 */
public record Conflict(List<LogEntry.Decided> decisions, LogEntry.Decided standing) {

  public Conflict {
    decisions = List.copyOf(decisions);
  }
}
