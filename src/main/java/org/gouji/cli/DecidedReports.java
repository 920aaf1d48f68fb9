package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.bulk.ReportOverlay;
import org.gouji.decision.AuditFile;
import org.gouji.decision.AuditSample;
import org.gouji.decision.DecisionLog;
import org.gouji.decision.DecisionOverlay;
import org.gouji.form.Form;
import org.gouji.output.DocumentReport;

/**
 * Reports with what people decided.
 *
 * @param overlay lays the decisions over each
 * @param decisions what was decided
 * @param audit which fields are asked all the same: no part of a report, but of the questions that
 *     are written with it
 */
record DecidedReports(DecisionOverlay overlay, DecisionLog decisions, AuditSample audit)
    implements ReportOverlay {

  /** {@return the decisions and the audit kept in {@code folder}} */
  static DecidedReports in(Path folder, Supplier<List<Form>> forms) throws IOException {
    DecisionLog log = DecisionLog.read(folder);
    List<Form> needed = log.entries().isEmpty() ? List.of() : forms.get();
    return new DecidedReports(new DecisionOverlay(log, needed), log, AuditFile.read(folder));
  }

  @Override
  public DocumentReport over(DocumentReport report) {
    return overlay.apply(report);
  }

  @Override
  public String fingerprint() {
    return overlay.fingerprint() + " " + audit.share() + " " + audit.seed();
  }
}
