package org.gouji.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What happens when the user stops a run (Ctrl-C): the unfinished files go, those of the run before
 * stay.
 */
final class Interruption {

  private final Console console;
  private final List<Closeable> unfinished;
  private final Thread hook = new Thread(this::stop, "interruption");

  Interruption(Console console, List<? extends Closeable> unfinished) {
    this.console = console;
    this.unfinished = List.copyOf(unfinished);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    for (Closeable file : unfinished) {
      try {
        file.close();
      } catch (IOException e) {
        console.warn("error.io", String.valueOf(e.getMessage()));
      }
    }
    console.err().println();
    console.warn("error.interrupted");
  }

  /** Ends the watch. Does not return if the process is being stopped. */
  void end() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      waitForTheEnd();
    }
  }

  /** The process is already on its way out; nothing more may be written or said. */
  private static void waitForTheEnd() {
    while (true) {
      LockSupport.park();
    }
  }
}
