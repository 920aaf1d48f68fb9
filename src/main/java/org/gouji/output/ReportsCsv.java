package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.message.Language;

/** {@code reports.csv}: one row per input file, always, as docs/OUTPUT.md states it. */
public final class ReportsCsv implements ReportWriter {

  /** The name of the file. */
  public static final String NAME = "reports.csv";

  private final CsvFile file;
  private final Language language;
  private final String program;

  private ReportsCsv(CsvFile file, Language language, String program) {
    this.file = file;
    this.language = language;
    this.program = program;
  }

  /**
   * Starts the file in {@code folder}.
   *
   * @param bom see {@link CsvFile#create}
   * @param language of the column {@code message}
   * @param program name and version for the column {@code program}
   */
  public static ReportsCsv create(Path folder, boolean bom, Language language, String program)
      throws IOException {
    CsvFile file = CsvFile.create(folder.resolve(NAME), bom, ReportRow.TABLE.header());
    return new ReportsCsv(file, language, program);
  }

  @Override
  public void add(DocumentReport report) throws IOException {
    file.row(ReportRow.TABLE.csv(new ReportRow(report, language, program)));
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
