package org.gouji.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.output.DocumentReport;

/** Writes result files. */
@FunctionalInterface
public interface ResultWriter {

  /** Writes {@code report} to {@code file}, by rename. */
  void write(Path file, DocumentReport report) throws IOException;
}
