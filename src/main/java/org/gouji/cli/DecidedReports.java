package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
 * @param decisions laid over each
 * @param audit which fields are asked all the same: no part of a report, but of the questions that
 *     are written with it
 */
record DecidedReports(DecisionOverlay decisions, AuditSample audit) implements ReportOverlay {

  /** {@return the decisions and the audit kept in {@code folder}} */
  static DecidedReports in(Path folder, List<Form> forms) throws IOException {
    return new DecidedReports(
        new DecisionOverlay(DecisionLog.read(folder), forms), AuditFile.read(folder));
  }

  @Override
  public DocumentReport over(DocumentReport report) {
    return decisions.apply(report);
  }

  @Override
  public String fingerprint() {
    return decisions.fingerprint() + " " + audit;
  }
}
