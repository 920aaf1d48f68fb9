package org.gouji.run;

import java.nio.file.Path;
import org.gouji.output.DocumentReport;
import org.gouji.output.InspectedPage;

/** Reads one document and keeps what was seen on its pages, for {@code gouji inspect}. */
public interface DocumentInspector extends AutoCloseable {

  /**
   * {@return the report and the pages} Like {@link DocumentReader#read}, it does not throw for bad
   * input.
   */
  Inspection inspect(Path file, String sourceFile);

  /** Releases what the inspector holds. Pages are to be iterated before. */
  @Override
  default void close() {}

  /**
   * A document with what was seen on its pages.
   *
   * @param report what the document says
   * @param pages its pages in order; they may be rendered while being iterated, so that only one
   *     picture is in memory at a time
   */
  record Inspection(DocumentReport report, Iterable<InspectedPage> pages) {}
}
