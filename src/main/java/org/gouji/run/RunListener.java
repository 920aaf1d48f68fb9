package org.gouji.run;

import org.gouji.output.DocumentReport;

/** Is told how a run proceeds; called by one thread at a time. */
public interface RunListener {

  /** The run begins with {@code total} input files. */
  void started(int total);

  /** A document is done. Documents end in any order. */
  void done(DocumentReport report);

  /** Reading {@code sourceFile} ended in an error of the program, which its report names. */
  void broke(String sourceFile, Throwable cause);
}
