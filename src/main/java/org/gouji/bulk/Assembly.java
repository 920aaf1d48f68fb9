package org.gouji.bulk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.gouji.check.Finding;
import org.gouji.output.DocumentReport;
import org.gouji.output.ReportWriter;
import org.gouji.run.ReportSink;
import org.gouji.run.RunFindings;
import org.gouji.run.Tally;

/**
 * Makes the output of the results on disk. Results are loaded by several threads and written in the
 * order of the input files, so the bytes do not depend on the number of threads; only a few results
 * are in memory at a time.
 */
final class Assembly {

  /** Results loaded ahead of the one that is written, per thread; one is some 200 fields. */
  private static final int AHEAD_PER_JOB = 8;

  private final Source source;
  private final ReportOverlay overlay;
  private final int jobs;

  /** Where the reports come from. */
  @FunctionalInterface
  interface Source {

    /** {@return the report of a document, under its name} Called by several threads at a time. */
    DocumentReport report(PlannedDocument document) throws IOException, InterruptedException;
  }

  Assembly(Source source, ReportOverlay overlay, int jobs) {
    this.source = source;
    this.overlay = overlay;
    this.jobs = jobs;
  }

  /**
   * Writes the files that take reports as they come.
   *
   * @param tally counts the reports
   * @param found takes what of them is compared
   */
  void writeReports(
      List<PlannedDocument> documents, List<ReportWriter> writers, Tally tally, RunFindings found)
      throws IOException, InterruptedException {
    each(
        documents,
        document -> true,
        report -> {
          for (ReportWriter writer : writers) {
            writer.add(report);
          }
          tally.add(report);
          found.add(report);
        });
  }

  /**
   * Writes the findings, after all reports have been compared. Reports with findings are loaded
   * once more, which is less than holding all sentences in memory.
   */
  void writeFindings(List<PlannedDocument> documents, FindingSink sink, RunFindings found)
      throws IOException, InterruptedException {
    each(
        documents,
        document -> found.has(document.input().sourceFile()),
        report -> sink.accept(report.sourceFile(), found.of(report)));
  }

  /** Takes the findings of a report. */
  @FunctionalInterface
  interface FindingSink {

    /** Takes them, in the order of the reports. */
    void accept(String sourceFile, List<Finding> findings) throws IOException;
  }

  private void each(
      List<PlannedDocument> documents, Predicate<PlannedDocument> wanted, ReportSink sink)
      throws IOException, InterruptedException {
    Queue<Future<DocumentReport>> ahead = new ArrayDeque<>();
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      for (PlannedDocument document : documents) {
        if (wanted.test(document)) {
          if (ahead.size() >= AHEAD_PER_JOB * jobs) {
            sink.accept(taken(ahead.remove()));
          }
          ahead.add(threads.submit(() -> overlay.over(source.report(document))));
        }
      }
      while (!ahead.isEmpty()) {
        sink.accept(taken(ahead.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static DocumentReport taken(Future<DocumentReport> report)
      throws IOException, InterruptedException {
    try {
      return report.get();
    } catch (ExecutionException e) {
      throw Failure.of(e);
    }
  }
}
