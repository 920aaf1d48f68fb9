package org.gouji.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the review of an output has come.
 *
 * @param open fields for review about which nobody has decided
 * @param missing fields that the reports do not print and about which nobody has decided
 * @param decided fields of the output about which somebody has decided
 * @param waiting of these, how many {@code fields.csv} does not state yet: the next run will
 * @param audit the audit of the folder
 * @param auditOpen fields of the audit about which nobody has decided
 * @param audited errors among the fields of the audit about which somebody has decided
 * @param stale decisions that hold for nothing in the output
 * @param conflicts fields about which two people decided differently
 */
public record ReviewStatus(
    long open,
    long missing,
    long decided,
    long waiting,
    AuditSample audit,
    long auditOpen,
    ErrorRate audited,
    List<StaleDecision> stale,
    List<Conflict> conflicts) {

  public ReviewStatus {
    stale = List.copyOf(stale);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * {@return the status of an output folder}
   *
   * @throws org.gouji.output.CsvFormatException if one of its files cannot be understood
   */
  public static ReviewStatus of(Path folder) throws IOException {
    Count count = new Count(DecisionLog.read(folder), AuditFile.read(folder));
    new FieldRows(folder).forEach(count::add);
    return count.status();
  }

  /** {@return how many fields were or are asked, those of the audit included} */
  public long asked() {
    return open + auditOpen + decided;
  }

  private static final class Count {

    private final DecisionLog log;
    private final AuditSample audit;
    private final AuditTally audited;
    private final Set<DecisionKey> decidedKeys = new HashSet<>();
    private final Set<String> contents = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private long open;
    private long missing;
    private long waiting;
    private long auditOpen;

    Count(DecisionLog log, AuditSample audit) {
      this.log = log;
      this.audit = audit;
      this.audited = new AuditTally(log, audit);
    }

    void add(CurrentField field) {
      contents.add(field.key().documentId());
      places.add(field.sourceFile());
      Optional<LogEntry.Decided> standing = log.standing(field.key());
      if (standing.isPresent()) {
        addDecided(field, standing.get().decision());
      } else {
        addOpen(field);
      }
    }

    private void addDecided(CurrentField field, Decision decision) {
      decidedKeys.add(field.key());
      boolean stated = field.decided() && decision.after().says(field.reading().value());
      waiting += stated ? 0 : 1;
      audited.add(field.key());
    }

    private void addOpen(CurrentField field) {
      switch (field.reading().flag()) {
        case REVIEW -> open++;
        case MISSING -> missing++;
        case OK -> auditOpen += !field.decided() && asks(field) ? 1 : 0;
      }
    }

    private boolean asks(CurrentField field) {
      return audit.asks(field.key().documentId(), field.key().field());
    }

    ReviewStatus status() {
      return new ReviewStatus(
          open,
          missing,
          decidedKeys.size(),
          waiting,
          audit,
          auditOpen,
          audited.rate(),
          stale(),
          log.conflicts());
    }

    private List<StaleDecision> stale() {
      List<StaleDecision> stale = new ArrayList<>();
      for (LogEntry.Decided entry : log.standing()) {
        Decision decision = entry.decision();
        if (!decidedKeys.contains(decision.key())) {
          stale.add(new StaleDecision(decision, cause(decision)));
        }
      }
      return stale;
    }

    private StaleDecision.Cause cause(Decision decision) {
      if (contents.contains(decision.key().documentId())) {
        return StaleDecision.Cause.FIELD_GONE;
      }
      return places.contains(decision.sourceFile())
          ? StaleDecision.Cause.CONTENT_CHANGED
          : StaleDecision.Cause.REPORT_GONE;
    }
  }
}
