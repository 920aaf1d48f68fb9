package org.gouji.output;

import java.util.List;
import java.util.Optional;
import org.gouji.check.RuleOutcome;
import org.gouji.match.Flag;
import org.gouji.message.Language;

/**
 * A row of {@code reports.csv} and of the Parquet files of that name.
 *
 * @param report of which document
 * @param language of the column {@code message}
 * @param program name and version of the program
 */
public record ReportRow(DocumentReport report, Language language, String program) {

  /** One row per input file, always, as docs/OUTPUT.md states it. */
  public static final Table<ReportRow> TABLE =
      new Table<>(
          "reports",
          List.of(
              Column.text("source_file", row -> row.report.sourceFile()),
              Column.text("document_id", row -> row.report.documentId()),
              Column.text("status", row -> row.report.status().code()),
              Column.text("error", ReportRow::error),
              Column.text("message", ReportRow::message),
              Column.text("authority", row -> row.report.authority()),
              Column.integer("year", row -> row.report.year()),
              Column.text("layout", row -> row.report.layout()),
              Column.count("pages", row -> row.report.pages()),
              Column.count("scanned_pages", row -> row.report.scannedPages()),
              Column.count("fields", row -> row.report.fields().size()),
              Column.count("ok", row -> row.flagged(Flag.OK)),
              Column.count("review", row -> row.flagged(Flag.REVIEW)),
              Column.count("missing", row -> row.flagged(Flag.MISSING)),
              Column.count("broken_rules", ReportRow::brokenRules),
              Column.number("seconds", row -> Optional.of(row.report.seconds())),
              Column.text("program", ReportRow::program)));

  private String error() {
    return report.problem().map(problem -> problem.code().code()).orElse("");
  }

  private String message() {
    return report.problem().map(problem -> problem.say(language)).orElse("");
  }

  private int flagged(Flag flag) {
    return Math.toIntExact(report.count(flag));
  }

  private int brokenRules() {
    return (int)
        report.rules().stream()
            .filter(outcome -> outcome.verdict() == RuleOutcome.Verdict.FAIL)
            .count();
  }
}
