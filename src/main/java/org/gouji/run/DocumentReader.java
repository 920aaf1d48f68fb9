package org.gouji.run;

import java.nio.file.Path;
import org.gouji.output.DocumentReport;

/** Reads one document after the other; used by one thread at a time. */
public interface DocumentReader extends AutoCloseable {

  /**
   * {@return what the document says} Whatever is wrong with the file is said in the report, not
   * thrown. The caller fills in {@code documentId} and {@code seconds}.
   *
   * @param file the document
   * @param sourceFile its name in the output
   */
  DocumentReport read(Path file, String sourceFile);

  /** Releases what the reader holds between documents. */
  @Override
  default void close() {}
}
