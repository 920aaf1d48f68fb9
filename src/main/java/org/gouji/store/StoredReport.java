package org.gouji.store;

import java.util.List;
import java.util.Optional;
import org.gouji.match.Provenance;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.store.KnownForms.KnownForm;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is kept: the names of its components are those of the file.
 *
 * @param format {@link #FORMAT}
 */
record StoredReport(
    int format,
    String sourceFile,
    String documentId,
    DocumentStatus status,
    @Nullable Problem problem,
    String authority,
    @Nullable Integer year,
    String layout,
    int pages,
    int scannedPages,
    double seconds,
    List<StoredField> fields,
    List<StoredRule> rules,
    List<StoredFinding> findings,
    List<StoredStatement> statements,
    List<StoredPlace> strayInk) {

  /**
   * Version of the format. It goes up with every change of what is kept or of what it means; files
   * of another format are not read, their documents are.
   */
  static final int FORMAT = 1;

  static StoredReport of(DocumentReport report, KnownForms forms) {
    KnownForm form = forms.form(report.layout());
    return new StoredReport(
        FORMAT,
        report.sourceFile(),
        report.documentId(),
        report.status(),
        report.problem().orElse(null),
        report.authority(),
        report.year().orElse(null),
        report.layout(),
        report.pages(),
        report.scannedPages(),
        report.seconds(),
        report.fields().stream().map(StoredField::of).toList(),
        report.rules().stream()
            .map(it -> StoredRule.of(it, form.rules().get(it.rule().id())))
            .toList(),
        report.findings().stream().map(StoredFinding::of).toList(),
        report.statements().stream().map(StoredStatement::of).toList(),
        report.strayInk().stream().map(StoredPlace::of).toList());
  }

  /**
   * {@return the report}
   *
   * @throws IllegalArgumentException if the form has no such field or rule
   */
  DocumentReport restored(KnownForms forms) {
    KnownForm form = forms.form(layout);
    List<Provenance> stray = strayInk.stream().map(StoredPlace::restored).toList();
    return new DocumentReport(
        sourceFile,
        documentId,
        status,
        Optional.ofNullable(problem),
        authority,
        Optional.ofNullable(year),
        layout,
        pages,
        scannedPages,
        fields.stream().map(it -> it.restored(form.field(it.id()))).toList(),
        rules.stream().map(it -> it.restored(form.rules().get(it.id()))).toList(),
        findings.stream().map(StoredFinding::restored).toList(),
        statements.stream().map(StoredStatement::restored).toList(),
        stray,
        seconds);
  }
}
