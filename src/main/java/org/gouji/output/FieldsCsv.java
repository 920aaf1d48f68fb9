package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** {@code fields.csv}: one row per field of the form, as docs/OUTPUT.md states it. */
public final class FieldsCsv implements Closeable {

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

  /** Adds the fields of one document. Documents are to come ordered by their source file. */
  public void add(DocumentReport report) throws IOException {
    for (FieldRow row : FieldRow.of(report)) {
      file.row(FieldRow.TABLE.csv(row));
    }
  }

  /** Gives the finished file its name. */
  public void keep() throws IOException {
    file.keep();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
