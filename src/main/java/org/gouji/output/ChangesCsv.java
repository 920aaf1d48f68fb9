package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code changes.csv}: what is different from the run before, one row per change, as docs/OUTPUT.md
 * states it.
 */
public final class ChangesCsv implements Closeable {

  /** The name of the file. */
  public static final String NAME = "changes.csv";

  private static final List<String> HEADER =
      List.of(
          "source_file",
          "change",
          "field",
          "value_before",
          "value_after",
          "reading_before",
          "reading_after",
          "flag_before",
          "flag_after");

  private final CsvFile file;

  private ChangesCsv(CsvFile file) {
    this.file = file;
  }

  /** Starts the file in {@code folder}; see {@link CsvFile#create}. */
  public static ChangesCsv create(Path folder, boolean bom) throws IOException {
    return new ChangesCsv(CsvFile.create(folder.resolve(NAME), bom, HEADER));
  }

  /** Adds a change. */
  public void add(Change change) throws IOException {
    file.row(
        List.of(
            CsvCell.text(change.sourceFile()),
            change.kind().code(),
            CsvCell.text(change.field()),
            CsvCell.text(change.before().value()),
            CsvCell.text(change.after().value()),
            change.before().reading(),
            change.after().reading(),
            change.before().flag(),
            change.after().flag()));
  }

  /** Ends the file and brings it to the disk, still under its temporary name. */
  public void finish() throws IOException {
    file.finish();
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
