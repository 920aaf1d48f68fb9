package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;

/** {@code fields.csv}: one row per field of the form, as docs/OUTPUT.md states it. */
public final class FieldsCsv implements ReportWriter {

  /** The name of the file. */
  public static final String NAME = "fields.csv";

  private final CsvFile file;

  private FieldsCsv(CsvFile file) {
    this.file = file;
  }

  /** Starts the file in {@code folder}; see {@link CsvFile#create}. */
  public static FieldsCsv create(Path folder, boolean bom) throws IOException {
    return new FieldsCsv(CsvFile.create(folder.resolve(NAME), bom, FieldRow.TABLE.header()));
  }

  @Override
  public void add(DocumentReport report) throws IOException {
    for (FieldRow row : FieldRow.of(report)) {
      file.row(FieldRow.TABLE.csv(row));
    }
    // A report is larger than a buffer, so nothing is lost by it, and it can be looked at.
    file.flush();
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
