package org.gouji.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.gouji.decision.AuditSample;
import org.gouji.decision.DecisionLog;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.output.DocumentReport;
import org.gouji.output.FieldRow;
import org.gouji.page.TextSource;

/**
 * Says which fields of a report somebody has to look at, and which first: those where a wrong
 * figure is likely and would spoil most.
 *
 * <p>The rank of a doubtful field is the expected number of statements that are wrong if nobody
 * looks: (1 - confidence) x (1 + the number of balance rules that it takes part in). A field that
 * the report does not print comes after all doubtful ones: its gap is seen by everybody who uses
 * the figures, a wrong figure is not.
 */
final class Questions {

  /** After all doubtful fields. */
  private static final double NOT_PRINTED = -1;

  private final DecisionLog log;
  private final AuditSample audit;

  /**
   * @param log what was decided
   * @param audit which sure fields are asked too
   */
  Questions(DecisionLog log, AuditSample audit) {
    this.log = log;
    this.audit = audit;
  }

  /** {@return the questions of a report, the first to be looked at first} */
  List<Question> of(DocumentReport report) {
    List<Question> questions = new ArrayList<>();
    for (FieldRow row : FieldRow.of(report)) {
      rank(row).ifPresent(rank -> questions.add(question(row, rank)));
    }
    // Stable: fields of the same rank stay in the order of the form.
    questions.sort(Comparator.comparingDouble(Question::rank).reversed());
    return questions;
  }

  private Question question(FieldRow row, double rank) {
    DocumentReport report = row.report();
    return new Question(
        row,
        rank,
        log.ofFormerContent(report.sourceFile(), report.documentId(), id(row)),
        audit.share().signum() > 0);
  }

  /** {@return the rank of a field that is asked; empty if it is not} */
  private OptionalDouble rank(FieldRow row) {
    ExtractedField field = row.field();
    if (field.flag() == Flag.REVIEW) {
      return OptionalDouble.of((1 - field.confidence()) * consequence(row));
    }
    if (field.isOpen()) {
      return OptionalDouble.of(NOT_PRINTED);
    }
    // A field of the audit takes any place among the doubtful ones, the same one in every run.
    return isAudited(row)
        ? OptionalDouble.of(audit.place(row.report().documentId(), id(row)) * consequence(row))
        : OptionalDouble.empty();
  }

  private boolean isAudited(FieldRow row) {
    return row.field().flag() == Flag.OK
        && row.field().source() != TextSource.ANALYST
        && audit.asks(row.report().documentId(), id(row));
  }

  private static String id(FieldRow row) {
    return row.field().definition().id();
  }

  /** One for the field itself, and one for each rule that its figure is part of. */
  private static double consequence(FieldRow row) {
    String checks = row.checks();
    return checks.isEmpty() ? 1 : 2 + checks.chars().filter(c -> c == ';').count();
  }
}
