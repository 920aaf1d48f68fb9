package org.gouji.run;

import java.nio.file.Path;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;

/**
 * Reads a document such that whatever goes wrong inside costs that document only. A reader that
 * broke is not used again: what it holds may be half done.
 */
final class GuardedReading {

  private final DocumentReaders readers;
  private final RunListener listener;

  GuardedReading(DocumentReaders readers, RunListener listener) {
    this.readers = readers;
    this.listener = listener;
  }

  DocumentReport read(Path file, String sourceFile) {
    try {
      DocumentReader reader = readers.borrow();
      try {
        DocumentReport report = reader.read(file, sourceFile);
        readers.giveBack(reader);
        return report;
      } catch (RuntimeException | Error e) {
        reader.close();
        throw e;
      }
    } catch (OutOfMemoryError e) {
      return failed(sourceFile, ProblemCode.OUT_OF_MEMORY, e);
    } catch (RuntimeException | Error e) {
      return failed(sourceFile, ProblemCode.INTERNAL, e);
    }
  }

  private DocumentReport failed(String sourceFile, ProblemCode code, Throwable cause) {
    listener.broke(sourceFile, cause);
    return DocumentReport.unread(
        sourceFile, DocumentStatus.FAILED, new Problem(code, cause.getClass().getSimpleName()));
  }
}
