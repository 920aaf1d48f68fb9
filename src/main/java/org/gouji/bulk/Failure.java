package org.gouji.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;

/** What ended a thread, for the one that waits for it. */
final class Failure {

  private Failure() {}

  /** {@return the failure to be thrown on} One that is no {@link IOException} is thrown here. */
  static IOException of(ExecutionException failure) throws InterruptedException {
    Throwable cause = failure.getCause();
    if (cause instanceof IOException io) {
      return io;
    }
    if (cause instanceof UncheckedIOException io) {
      return new IOException(io.getMessage(), io);
    }
    if (cause instanceof InterruptedException interrupted) {
      throw interrupted;
    }
    if (cause instanceof RuntimeException broken) {
      throw broken;
    }
    if (cause instanceof Error broken) {
      throw broken;
    }
    throw new IllegalStateException(cause);
  }
}
