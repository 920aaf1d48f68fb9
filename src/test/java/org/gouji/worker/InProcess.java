package org.gouji.worker;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.gouji.output.DocumentReport;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.run.DocumentReader;

/**
 * Reads documents in this very process: for tests, and for readers that are known to be harmless.
 * What a reader throws costs its document; what ends the process ends all.
 */
public final class InProcess implements DocumentProcessor {

  private final Supplier<DocumentReader> maker;
  private final ResultWriter results;
  private final BiConsumer<String, Throwable> log;
  private final ConcurrentLinkedQueue<DocumentReader> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param maker makes a reader for each thread
   * @param results writes result files
   * @param log is told, by any thread, what went wrong with which source file
   */
  public InProcess(
      Supplier<DocumentReader> maker, ResultWriter results, BiConsumer<String, Throwable> log) {
    this.maker = maker;
    this.results = results;
    this.log = log;
  }

  @Override
  public Outcome process(DocumentTask task) throws IOException {
    DocumentReader waiting = idle.poll();
    DocumentReader reader = waiting == null ? maker.get() : waiting;
    DocumentReport report;
    try {
      report = reader.read(task.file(), task.sourceFile());
    } catch (RuntimeException | Error e) {
      // What it holds may be half done.
      reader.close();
      log.accept(task.sourceFile(), e);
      boolean memory = e instanceof OutOfMemoryError;
      ProblemCode code = memory ? ProblemCode.OUT_OF_MEMORY : ProblemCode.INTERNAL;
      return new Outcome(Optional.of(new Problem(code, e.getClass().getSimpleName())), 0);
    }
    idle.add(reader);
    results.write(task.resultFile(), report);
    return new Outcome(Optional.empty(), 0);
  }

  @Override
  public void close() {
    for (DocumentReader reader = idle.poll(); reader != null; reader = idle.poll()) {
      reader.close();
    }
  }
}
