package org.gouji.run;

import org.gouji.output.DocumentReport;

/** Keeps the promise of {@link RunListener} that it is called by one thread at a time. */
public final class OneAtATime implements RunListener {

  private final RunListener listener;

  /**
   * Passes on to {@code listener}.
   *
   * @param listener is called by one thread at a time
   */
  public OneAtATime(RunListener listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void started(int total) {
    listener.started(total);
  }

  @Override
  public synchronized void done(DocumentReport report) {
    listener.done(report);
  }

  @Override
  public synchronized void broke(String sourceFile, Throwable cause) {
    listener.broke(sourceFile, cause);
  }
}
