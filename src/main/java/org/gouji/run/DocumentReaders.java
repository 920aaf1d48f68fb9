package org.gouji.run;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Readers that wait for a document. A reader is costly to make (it loads models) and serves one
 * thread at a time, so it is handed back after a document and used again. There are never more of
 * them than threads that read.
 */
final class DocumentReaders implements AutoCloseable {

  private final Supplier<DocumentReader> maker;
  private final ConcurrentLinkedQueue<DocumentReader> waiting = new ConcurrentLinkedQueue<>();

  DocumentReaders(Supplier<DocumentReader> maker) {
    this.maker = maker;
  }

  DocumentReader borrow() {
    DocumentReader reader = waiting.poll();
    return reader == null ? maker.get() : reader;
  }

  void giveBack(DocumentReader reader) {
    waiting.add(reader);
  }

  @Override
  public void close() {
    for (DocumentReader reader = waiting.poll(); reader != null; reader = waiting.poll()) {
      reader.close();
    }
  }
}
