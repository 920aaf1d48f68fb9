package org.gouji.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;

/**
 * Reads many documents side by side. Every input file ends as one report, and the reports come in
 * the order of the input files whatever the number of threads, so the output is the same. Only a
 * bounded number of finished reports is held back waiting for their turn.
 */
public final class ExtractionRun {

  /**
   * Documents under way or waiting for their turn, per thread. With fewer, threads would idle
   * behind one long scan; each costs the memory of one report (some 200 fields).
   */
  private static final int WINDOW_PER_JOB = 32;

  private static final double NANOS_PER_SECOND = 1e9;

  private final Supplier<DocumentReader> readers;
  private final int jobs;
  private final RunListener listener;

  /**
   * @param readers makes readers, one for each thread; called by any thread
   * @param jobs number of threads, at least 1
   * @param listener is told of the progress
   */
  public ExtractionRun(Supplier<DocumentReader> readers, int jobs, RunListener listener) {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job: " + jobs);
    }
    this.readers = readers;
    this.jobs = jobs;
    this.listener = new OneAtATime(listener);
  }

  /**
   * Reads {@code inputs}. A content that came before is not read again.
   *
   * @param inputs ordered by source file
   * @param sink takes the reports, in the order of {@code inputs}
   * @throws IOException if {@code sink} cannot write
   * @throws InterruptedException if the thread is interrupted
   */
  public RunSummary run(List<InputFile> inputs, ReportSink sink)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    listener.started(inputs.size());
    Tally tally = new Tally();
    Map<String, String> firstWithContent = new HashMap<>();
    Queue<Future<DocumentReport>> window = new ArrayDeque<>();
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try (DocumentReaders pool = new DocumentReaders(readers)) {
      GuardedReading reading = new GuardedReading(pool, listener);
      for (InputFile input : inputs) {
        if (window.size() >= WINDOW_PER_JOB * jobs) {
          deliver(window.remove(), tally, sink);
        }
        window.add(begin(input, firstWithContent, reading, threads));
      }
      while (!window.isEmpty()) {
        deliver(window.remove(), tally, sink);
      }
      threads.shutdown();
      return tally.summary((System.nanoTime() - start) / NANOS_PER_SECOND);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void deliver(Future<DocumentReport> next, Tally tally, ReportSink sink)
      throws IOException, InterruptedException {
    DocumentReport report;
    try {
      report = next.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading is guarded and does not throw", e);
    }
    tally.add(report);
    sink.accept(report);
  }

  private Future<DocumentReport> begin(
      InputFile input,
      Map<String, String> firstWithContent,
      GuardedReading reading,
      ExecutorService threads) {
    if (input.problem().isPresent()) {
      return settled(unread(input, DocumentStatus.FAILED, input.problem().get()));
    }
    ContentHash hash;
    try {
      hash = ContentHash.of(input.path());
    } catch (IOException e) {
      String detail = e.getClass().getSimpleName();
      return settled(
          unread(input, DocumentStatus.FAILED, new Problem(ProblemCode.FILE_UNREADABLE, detail)));
    }
    Optional<String> first = firstWithContent(input, hash, firstWithContent);
    if (first.isPresent()) {
      Problem problem = new Problem(ProblemCode.DUPLICATE, first.get());
      return settled(
          unread(input, DocumentStatus.DUPLICATE, problem).identified(hash.documentId(), 0));
    }
    return threads.submit(() -> timed(input, hash, reading));
  }

  /** Empty files are no copies of each other: each lacks its report. */
  private static Optional<String> firstWithContent(
      InputFile input, ContentHash hash, Map<String, String> firstWithContent) {
    return hash.empty()
        ? Optional.empty()
        : Optional.ofNullable(firstWithContent.putIfAbsent(hash.sha256(), input.sourceFile()));
  }

  private DocumentReport timed(InputFile input, ContentHash hash, GuardedReading reading) {
    long start = System.nanoTime();
    DocumentReport report = reading.read(input.path(), input.sourceFile());
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    DocumentReport identified = report.identified(hash.documentId(), seconds);
    listener.done(identified);
    return identified;
  }

  private static DocumentReport unread(InputFile input, DocumentStatus status, Problem problem) {
    return DocumentReport.unread(input.sourceFile(), status, problem);
  }

  private Future<DocumentReport> settled(DocumentReport report) {
    listener.done(report);
    Callable<DocumentReport> answer = () -> report;
    FutureTask<DocumentReport> task = new FutureTask<>(answer);
    task.run();
    return task;
  }
}
