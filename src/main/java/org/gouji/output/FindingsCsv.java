package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.message.Language;

/**
 * {@code findings.csv}: what is wrong with the reports themselves, one row per finding, as
 * docs/OUTPUT.md states it.
 */
public final class FindingsCsv implements ReportWriter {

  /** The name of the file. */
  public static final String NAME = "findings.csv";

  private final CsvFile file;
  private final Language language;

  private FindingsCsv(CsvFile file, Language language) {
    this.file = file;
    this.language = language;
  }

  /**
   * Starts the file in {@code folder}.
   *
   * @param bom see {@link CsvFile#create}
   * @param language of the column {@code message}
   */
  public static FindingsCsv create(Path folder, boolean bom, Language language) throws IOException {
    return new FindingsCsv(
        CsvFile.create(folder.resolve(NAME), bom, FindingRow.TABLE.header()), language);
  }

  @Override
  public void add(DocumentReport report) throws IOException {
    add(report.sourceFile(), report.findings());
  }

  /** Adds the findings of one document. Documents are to come ordered by their source file. */
  public void add(String sourceFile, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      file.row(FindingRow.TABLE.csv(new FindingRow(sourceFile, finding, language)));
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
