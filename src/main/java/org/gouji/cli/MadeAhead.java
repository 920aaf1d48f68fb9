package org.gouji.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that takes a moment to make, made by a thread of its own from now on; whoever needs it
 * waits for it.
 */
final class MadeAhead<T> implements Supplier<T> {

  private final CompletableFuture<T> made = new CompletableFuture<>();

  MadeAhead(Supplier<T> maker) {
    Thread thread = new Thread(() -> make(maker), "made-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private void make(Supplier<T> maker) {
    try {
      made.complete(maker.get());
    } catch (RuntimeException | Error e) {
      made.completeExceptionally(e);
    }
  }

  /** {@return it} Throws what making it threw. */
  @Override
  public T get() {
    try {
      return made.join();
    } catch (CompletionException | CancellationException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }
}
