package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of the output in the making. It gets its name last, so that a file of that name is always
 * a whole one; closed before that, it leaves what was there before.
 */
public interface ReportWriter extends Closeable {

  /** Adds what the file holds of one document. Documents come ordered by their source file. */
  void add(DocumentReport report) throws IOException;

  /** Ends the file and brings it to the disk, still under its temporary name. */
  void finish() throws IOException;

  /** {@return where the rows are until the file gets its name} */
  Path part();

  /** Gives the finished file its name. */
  void keep() throws IOException;
}
