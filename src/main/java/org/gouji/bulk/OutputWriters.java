package org.gouji.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.output.ChangesCsv;
import org.gouji.output.FieldsCsv;
import org.gouji.output.FindingsCsv;
import org.gouji.output.ReportsCsv;
import org.gouji.output.StatementsCsv;
import org.gouji.parquet.ParquetTables;
import org.gouji.review.ReviewOutput;
import org.gouji.run.ReportSink;
import org.gouji.run.RunSummary;

/** The files of an output in the making. */
final class OutputWriters implements Closeable {

  /** The files of an output, by which is told whether it is still what a run wrote. */
  static final List<String> NAMES =
      List.of(
          FieldsCsv.NAME, FindingsCsv.NAME, StatementsCsv.NAME, ReportsCsv.NAME, ChangesCsv.NAME);

  private final FieldsCsv fields;
  private final ReportsCsv reports;
  private final FindingsCsv findings;
  private final StatementsCsv statements;
  private final ChangesCsv changes;
  private final Optional<ParquetTables> parquet;
  private final Optional<ReviewOutput> review;
  private final Path folder;

  private OutputWriters(
      Path folder,
      FieldsCsv fields,
      ReportsCsv reports,
      FindingsCsv findings,
      StatementsCsv statements,
      ChangesCsv changes,
      Optional<ParquetTables> parquet,
      Optional<ReviewOutput> review) {
    this.review = review;
    this.folder = folder;
    this.parquet = parquet;
    this.fields = fields;
    this.reports = reports;
    this.findings = findings;
    this.statements = statements;
    this.changes = changes;
  }

  static OutputWriters create(Path folder, CsvStyle style, ReportOverlay overlay)
      throws IOException {
    List<Closeable> open = new ArrayList<>();
    try {
      FieldsCsv fields = kept(open, FieldsCsv.create(folder, style.bom()));
      ReportsCsv reports =
          kept(open, ReportsCsv.create(folder, style.bom(), style.language(), style.program()));
      FindingsCsv findings = kept(open, FindingsCsv.create(folder, style.bom(), style.language()));
      StatementsCsv statements = kept(open, StatementsCsv.create(folder, style.bom()));
      ChangesCsv changes = kept(open, ChangesCsv.create(folder, style.bom()));
      Optional<ParquetTables> parquet =
          style.parquet()
              ? Optional.of(
                  kept(open, ParquetTables.create(folder, style.language(), style.program())))
              : Optional.empty();
      Optional<ReviewOutput> review =
          style.review()
              ? Optional.of(
                  kept(
                      open,
                      ReviewOutput.create(
                          folder,
                          overlay.decisions(),
                          overlay.audit(),
                          style.bom(),
                          style.language(),
                          style.program())))
              : Optional.empty();
      return new OutputWriters(
          folder, fields, reports, findings, statements, changes, parquet, review);
    } catch (IOException e) {
      for (Closeable each : open) {
        each.close();
      }
      throw e;
    }
  }

  private static <T extends Closeable> T kept(List<Closeable> open, T file) {
    open.add(file);
    return file;
  }

  /** {@return those that take a report as it comes} */
  List<ReportSink> ofReports() {
    List<ReportSink> all = new ArrayList<>();
    List.of(fields, reports, statements).forEach(writer -> all.add(writer::add));
    parquet.ifPresent(writer -> all.add(writer::add));
    review.ifPresent(writer -> all.add(writer::add));
    return all;
  }

  void addFindings(String sourceFile, List<Finding> ofReport) throws IOException {
    findings.add(sourceFile, ofReport);
    if (parquet.isPresent()) {
      parquet.get().add(sourceFile, ofReport);
    }
  }

  /** {@return the worklist and the review page, if they are wanted} */
  Optional<ReviewOutput> review() {
    return review;
  }

  /** {@return figures with too many digits for a column of the Parquet files} */
  long unfitting() {
    return parquet.map(ParquetTables::unfitting).orElse(0L);
  }

  ChangesCsv changes() {
    return changes;
  }

  /** {@return the finished rows that are compared with those of another output} */
  OutputFiles compared() {
    return new OutputFiles(reports.part(), fields.part());
  }

  /** Ends the files that hold reports and brings them to the disk. */
  void finish() throws IOException {
    fields.finish();
    statements.finish();
    findings.finish();
    reports.finish();
    if (parquet.isPresent()) {
      parquet.get().finish();
    }
    if (review.isPresent()) {
      review.get().finish();
    }
  }

  /**
   * Gives all files their names. Parquet files of another run do not stay beside them.
   *
   * @param summary of the run, for the overview
   * @param found number of findings by kind
   * @return where worklists were put that somebody had changed
   */
  List<Path> keep(RunSummary summary, Map<FindingKind, Long> found) throws IOException {
    if (parquet.isPresent()) {
      parquet.get().keep();
    } else {
      ParquetTables.remove(folder);
    }
    changes.keep();
    fields.keep();
    findings.keep();
    statements.keep();
    reports.keep();
    return review.isPresent() ? review.get().keep(summary, found) : List.of();
  }

  @Override
  public void close() throws IOException {
    fields.close();
    reports.close();
    findings.close();
    statements.close();
    changes.close();
    if (parquet.isPresent()) {
      parquet.get().close();
    }
    if (review.isPresent()) {
      review.get().close();
    }
  }
}
