package org.gouji.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which decisions are taken back: those that fit every part that is given.
 *
 * @param last at most so many, the latest in the log
 * @param field id of the field
 * @param document id or source file of the document
 * @param analyst who decided
 * @param since decided at this time or later
 */
public record UndoSelection(
    OptionalInt last,
    Optional<String> field,
    Optional<String> document,
    Optional<String> analyst,
    Optional<Instant> since) {

  /** {@return whether nothing is given, which would take back everything} */
  public boolean isEmpty() {
    return last.isEmpty()
        && field.isEmpty()
        && document.isEmpty()
        && analyst.isEmpty()
        && since.isEmpty();
  }

  /** {@return the decisions meant, the latest first} */
  List<LogEntry.Decided> of(DecisionLog log) {
    return log.entries().stream()
        .filter(LogEntry.Decided.class::isInstance)
        .map(LogEntry.Decided.class::cast)
        .filter(entry -> log.undoneAt(entry).isEmpty())
        .filter(entry -> fits(entry.decision()))
        .sorted(Comparator.comparing(LogEntry.Decided::entry).reversed())
        .limit(last.orElse(Integer.MAX_VALUE))
        .toList();
  }

  private boolean fits(Decision decision) {
    return field.filter(it -> !it.equals(decision.key().field())).isEmpty()
        && document
            .filter(
                it -> !it.equals(decision.key().documentId()) && !it.equals(decision.sourceFile()))
            .isEmpty()
        && analyst.filter(it -> !it.equals(decision.analyst())).isEmpty()
        && since.filter(decision.decidedAt()::isBefore).isEmpty();
  }
}
