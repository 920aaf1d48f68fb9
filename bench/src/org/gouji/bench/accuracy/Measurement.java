package org.gouji.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gouji.degrade.Condition;
import org.gouji.evaluate.Evaluation;
import org.gouji.output.DocumentReport;
import org.gouji.output.FieldsCsv;
import org.gouji.run.DocumentReader;
import org.gouji.run.ExtractionRun;
import org.gouji.run.InputDiscovery;
import org.gouji.run.RunListener;

/** Degrades reports, reads them as {@code gouji extract} does, and compares. */
final class Measurement {

  private final Supplier<DocumentReader> readers;
  private final int jobs;

  /**
   * @param readers makes a reader for each thread
   * @param jobs number of threads
   */
  Measurement(Supplier<DocumentReader> readers, int jobs) {
    this.readers = readers;
    this.jobs = jobs;
  }

  /** {@return what was read of the reports under these conditions; strata are their labels} */
  Evaluation of(List<TrueReport> reports, List<Condition> conditions, long seed)
      throws IOException, InterruptedException {
    return of(reports, conditions, seed, List.of(UnaryOperator.identity())).get(0);
  }

  /**
   * Reads the reports once and judges what each of several second thoughts makes of what was read.
   *
   * @param afterthoughts what is done to a report before it is written
   * @return an evaluation for each of them, in their order
   */
  List<Evaluation> of(
      List<TrueReport> reports,
      List<Condition> conditions,
      long seed,
      List<UnaryOperator<DocumentReport>> afterthoughts)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gouji-accuracy");
    try {
      DegradedReports degraded = new DegradedReports(folder, seed, jobs);
      try (DegradedReports.Truth truth = degraded.truth()) {
        for (Condition condition : conditions) {
          degraded.write(reports, condition);
          truth.add(reports, condition);
        }
      }
      List<DocumentReport> read = read(folder);
      List<Evaluation> evaluations = new ArrayList<>();
      for (UnaryOperator<DocumentReport> afterthought : afterthoughts) {
        try (FieldsCsv fields = FieldsCsv.create(folder, false)) {
          for (DocumentReport report : read) {
            fields.add(afterthought.apply(report));
          }
          fields.keep();
        }
        evaluations.add(
            Evaluation.of(folder.resolve("truth.csv"), folder.resolve(FieldsCsv.NAME)));
      }
      return evaluations;
    } finally {
      delete(folder);
    }
  }

  private List<DocumentReport> read(Path folder) throws IOException, InterruptedException {
    List<DocumentReport> reports = new ArrayList<>();
    new ExtractionRun(readers, jobs, new Complaints())
        .run(InputDiscovery.find(List.of(folder)), reports::add);
    return reports;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** A report on which the program breaks has no rows; it is to be heard of. */
  private static final class Complaints implements RunListener {

    @Override
    public void started(int total) {}

    @Override
    public void done(DocumentReport report) {}

    @Override
    public void broke(String sourceFile, Throwable cause) {
      System.err.println(sourceFile + " broke: " + cause);
    }
  }
}
