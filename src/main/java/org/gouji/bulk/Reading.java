package org.gouji.bulk;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.gouji.run.RunListener;
import org.gouji.store.BadResultException;
import org.gouji.store.ResultFile;
import org.gouji.store.ResultStore;
import org.gouji.worker.DocumentProcessor;
import org.gouji.worker.DocumentTask;
import org.gouji.worker.Outcome;

/**
 * Has documents read, several at a time, and keeps their results.
 *
 * <p>A result is settled if reading the same content again would give the same: also that a file is
 * damaged or wants a password. What may have been chance or the state of the machine (a crash, a
 * time limit, memory, a file that could not be opened) is set aside: it makes a row of this run,
 * and the next run tries again.
 */
final class Reading {

  private static final double NANOS_PER_SECOND = 1e9;

  /** What a page by page attempt says of the pages that it left out. */
  private static final List<String> BY_CHANCE =
      List.of(
          ProblemCode.CRASHED.code(), ProblemCode.TIMEOUT.code(), ProblemCode.OUT_OF_MEMORY.code());

  private static final Set<ProblemCode> RETRIED =
      Set.of(ProblemCode.FILE_UNREADABLE, ProblemCode.OCR_UNAVAILABLE);

  private final DocumentProcessor processor;
  private final ResultFile results;
  private final ResultStore store;
  private final RunListener listener;

  /**
   * @param listener is called by one thread at a time
   */
  Reading(
      DocumentProcessor processor, ResultFile results, ResultStore store, RunListener listener) {
    this.processor = processor;
    this.results = results;
    this.store = store;
    this.listener = listener;
  }

  /**
   * Reads documents.
   *
   * @param jobs how many at a time
   * @throws IOException if no document can be read any more, or results not be kept
   */
  void read(List<PlannedDocument> documents, int jobs) throws IOException, InterruptedException {
    ConcurrentLinkedQueue<PlannedDocument> waiting = new ConcurrentLinkedQueue<>(documents);
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      ExecutorCompletionService<Integer> readers = new ExecutorCompletionService<>(threads);
      for (int i = 0; i < jobs; i++) {
        readers.submit(oneAfterTheOther(waiting));
      }
      for (int i = 0; i < jobs; i++) {
        readers.take().get();
      }
    } catch (ExecutionException e) {
      throw Failure.of(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Integer> oneAfterTheOther(ConcurrentLinkedQueue<PlannedDocument> waiting) {
    return () -> {
      int read = 0;
      for (PlannedDocument next = waiting.poll(); next != null; next = waiting.poll()) {
        read(next);
        read++;
      }
      return read;
    };
  }

  /**
   * Reads a document.
   *
   * @return what came out, which is kept too
   */
  DocumentReport read(PlannedDocument document) throws IOException, InterruptedException {
    String content = document.content().orElseThrow();
    long start = System.nanoTime();
    DocumentTask task =
        new DocumentTask(
            document.input().path(),
            document.input().sourceFile(),
            content,
            store.reading(content));
    Outcome outcome = processor.process(task);
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    Optional<Problem> problem = outcome.problem();
    if (problem.isEmpty()) {
      try {
        return kept(document, document.named(results.read(store.reading(content))), false);
      } catch (BadResultException | NoSuchFileException e) {
        // Whatever the worker made of it, it costs this document only.
        problem = Optional.of(new Problem(ProblemCode.INTERNAL, e.getClass().getSimpleName()));
      }
    }
    DocumentReport failed = failed(document, problem.get(), outcome, seconds);
    results.write(store.reading(content), failed);
    return kept(document, document.named(failed), true);
  }

  private DocumentReport kept(PlannedDocument document, DocumentReport report, boolean failed)
      throws IOException {
    String content = document.content().orElseThrow();
    if (failed || mayBeChance(report)) {
      store.setAside(content);
    } else {
      store.settle(content);
    }
    listener.done(report);
    return report;
  }

  private static DocumentReport failed(
      PlannedDocument document, Problem problem, Outcome outcome, double seconds) {
    return DocumentReport.unread(document.input().sourceFile(), DocumentStatus.FAILED, problem)
        .identified("", seconds)
        .withPages(outcome.pages());
  }

  private static boolean mayBeChance(DocumentReport report) {
    Optional<Problem> problem = report.problem();
    return problem.isPresent()
        && (RETRIED.contains(problem.get().code())
            || (problem.get().code() == ProblemCode.PAGE_UNREADABLE
                && BY_CHANCE.stream().anyMatch(problem.get().detail()::contains)));
  }

  /** {@return the settled results of those of {@code documents} that failed} */
  List<String> failed(List<PlannedDocument> documents) throws IOException {
    List<String> failed = new ArrayList<>();
    for (PlannedDocument document : documents) {
      Optional<String> content = document.content();
      if (content.isPresent()
          && store.isSettled(content.get())
          && hasFailed(store.read(results, content.get()))) {
        failed.add(content.get());
      }
    }
    return failed;
  }

  private static boolean hasFailed(DocumentReport report) {
    return report.status() == DocumentStatus.FAILED
        || report.problem().filter(it -> it.code() == ProblemCode.PAGE_UNREADABLE).isPresent();
  }
}
