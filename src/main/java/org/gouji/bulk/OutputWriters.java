package org.gouji.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.output.ChangesCsv;
import org.gouji.output.FieldsCsv;
import org.gouji.output.FindingsCsv;
import org.gouji.output.ReportWriter;
import org.gouji.output.ReportsCsv;
import org.gouji.output.StatementsCsv;

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

  private OutputWriters(
      FieldsCsv fields,
      ReportsCsv reports,
      FindingsCsv findings,
      StatementsCsv statements,
      ChangesCsv changes) {
    this.fields = fields;
    this.reports = reports;
    this.findings = findings;
    this.statements = statements;
    this.changes = changes;
  }

  static OutputWriters create(Path folder, CsvStyle style) throws IOException {
    List<Closeable> open = new ArrayList<>();
    try {
      FieldsCsv fields = kept(open, FieldsCsv.create(folder, style.bom()));
      ReportsCsv reports =
          kept(open, ReportsCsv.create(folder, style.bom(), style.language(), style.program()));
      FindingsCsv findings = kept(open, FindingsCsv.create(folder, style.bom(), style.language()));
      StatementsCsv statements = kept(open, StatementsCsv.create(folder, style.bom()));
      ChangesCsv changes = kept(open, ChangesCsv.create(folder, style.bom()));
      return new OutputWriters(fields, reports, findings, statements, changes);
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
  List<ReportWriter> ofReports() {
    return List.of(fields, reports, statements);
  }

  FindingsCsv findings() {
    return findings;
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
  }

  /** Gives all files their names. */
  void keep() throws IOException {
    changes.keep();
    fields.keep();
    findings.keep();
    statements.keep();
    reports.keep();
  }

  @Override
  public void close() throws IOException {
    fields.close();
    reports.close();
    findings.close();
    statements.close();
    changes.close();
  }
}
