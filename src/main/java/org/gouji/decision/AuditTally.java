package org.gouji.decision;

import java.util.Optional;
import org.gouji.match.Flag;

/**
 * Counts what was decided about the fields of the audit: those that were {@code ok} when somebody
 * was asked about them all the same.
 */
public final class AuditTally {

  private final DecisionLog log;
  private final AuditSample audit;
  private long decided;
  private long errors;

  /**
   * @param log what was decided
   * @param audit which sure fields are asked too
   */
  public AuditTally(DecisionLog log, AuditSample audit) {
    this.log = log;
    this.audit = audit;
  }

  /** Adds a field of the output, if the audit asked about it and somebody answered. */
  public void add(DecisionKey key) {
    Optional<Decision> standing = log.standing(key).map(LogEntry.Decided::decision);
    if (standing.isEmpty()
        || standing.get().before().flag() != Flag.OK
        || !audit.asks(key.documentId(), key.field())) {
      return;
    }
    Decision decision = standing.get();
    decided++;
    errors += decision.after().says(decision.before().value()) ? 0 : 1;
  }

  /** {@return the errors among what was decided} */
  public ErrorRate rate() {
    return new ErrorRate(errors, decided);
  }
}
