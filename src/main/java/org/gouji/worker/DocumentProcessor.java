package org.gouji.worker;

import java.io.IOException;

/** Reads documents into result files; used by several threads at a time. */
public interface DocumentProcessor extends AutoCloseable {

  /**
   * Has a document read. Blocks until that is done.
   *
   * @return what became of it; without a problem the result file is there
   * @throws IOException if that has nothing to do with the document: no worker starts, results
   *     cannot be written. The run is to be ended
   * @throws InterruptedException if the thread is interrupted
   * @throws java.util.concurrent.CancellationException if this is closed meanwhile
   */
  Outcome process(DocumentTask task) throws IOException, InterruptedException;

  /**
   * Has a picture of a page made. Blocks until that is done. A page of which none can be made has
   * no picture; that is no reason to end the run.
   *
   * @throws IOException as {@link #process}
   */
  default void picture(PictureTask task) throws IOException, InterruptedException {}

  /**
   * Starts what takes time to start ahead of the first document; a second call changes nothing.
   * Called by one thread.
   */
  default void warmUp() throws IOException {}

  /** Ends what is under way; a second call changes nothing. */
  @Override
  void close();
}
