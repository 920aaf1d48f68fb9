package org.gouji.run;

import java.nio.file.Path;
import java.util.function.IntConsumer;
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

  /**
   * The same for a part of its pages.
   *
   * @param scope which pages are read
   * @param opened is told the number of pages as soon as it is known
   */
  default DocumentReport read(Path file, String sourceFile, PageScope scope, IntConsumer opened) {
    return read(file, sourceFile);
  }

  /** Releases what the reader holds between documents. */
  @Override
  default void close() {}
}
