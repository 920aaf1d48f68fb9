package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.narrative.Statement;

/**
 * {@code statements.csv}: the statistics in the running text of the reports, one row per figure, as
 * docs/OUTPUT.md states it.
 */
public final class StatementsCsv implements ReportWriter {

  /** The name of the file. */
  public static final String NAME = "statements.csv";

  private final CsvFile file;

  private StatementsCsv(CsvFile file) {
    this.file = file;
  }

  /** Starts the file in {@code folder}; see {@link CsvFile#create}. */
  public static StatementsCsv create(Path folder, boolean bom) throws IOException {
    return new StatementsCsv(
        CsvFile.create(folder.resolve(NAME), bom, StatementRow.TABLE.header()));
  }

  @Override
  public void add(DocumentReport report) throws IOException {
    add(report.sourceFile(), report.statements());
  }

  /** Adds the statements of one document. Documents are to come ordered by their source file. */
  public void add(String sourceFile, List<Statement> statements) throws IOException {
    for (Statement statement : statements) {
      file.row(StatementRow.TABLE.csv(new StatementRow(sourceFile, statement)));
    }
  }

  @Override
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public Path part() {
    return file.part();
  }

  @Override
  public void keep() throws IOException {
    file.keep();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
