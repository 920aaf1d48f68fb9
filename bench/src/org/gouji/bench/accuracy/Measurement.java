package org.gouji.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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
    Path folder = Files.createTempDirectory("gouji-accuracy");
    try {
      DegradedReports degraded = new DegradedReports(folder, seed, jobs);
      try (DegradedReports.Truth truth = degraded.truth()) {
        for (Condition condition : conditions) {
          degraded.write(reports, condition);
          truth.add(reports, condition);
        }
      }
      read(folder);
      return Evaluation.of(folder.resolve("truth.csv"), folder.resolve(FieldsCsv.NAME));
    } finally {
      delete(folder);
    }
  }

  private void read(Path folder) throws IOException, InterruptedException {
    try (FieldsCsv fields = FieldsCsv.create(folder, false)) {
      new ExtractionRun(readers, jobs, new Complaints())
          .run(InputDiscovery.find(List.of(folder)), fields::add);
      fields.keep();
    }
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
