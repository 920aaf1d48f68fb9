package org.gouji.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.gouji.worker.DocumentTask;
import org.gouji.worker.Outcome;

/** A run in a process of its own, to be killed: over a folder as {@link Bulk} reads it. */
final class KilledRun {

  /** So that a run takes long enough to be killed in its midst. */
  private static final long READING_NANOS = 3_000_000;

  private KilledRun() {}

  /**
   * Does the run.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Bulk bulk =
        new Bulk(Path.of(arguments[0])) {
          @Override
          public Outcome process(DocumentTask task) throws IOException {
            LockSupport.parkNanos(READING_NANOS);
            return super.process(task);
          }
        };
    System.out.println("started");
    bulk.jobs(2).run();
  }
}
