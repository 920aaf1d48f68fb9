package org.gouji.bulk;

import org.gouji.output.Change;
import org.gouji.run.RunListener;

/** Is told how a run over many documents proceeds; called by one thread at a time. */
public interface BulkListener extends RunListener {

  /**
   * The input files are known, and which of them are to be read.
   *
   * @param inputs number of input files
   * @param unread number of documents that are to be read
   */
  void identified(int inputs, int unread);

  /**
   * A whole report is different from the run before: it is new, gone, renamed, has another status.
   */
  void changed(Change change);

  /**
   * So many figures have more digits than their column of the Parquet files; they are null there.
   */
  default void unfitting(long figures) {}
}
