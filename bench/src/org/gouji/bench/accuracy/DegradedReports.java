package org.gouji.bench.accuracy;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.degrade.Condition;
import org.gouji.degrade.PageDegrader;

/** Writes degraded reports and what they print into a folder. */
final class DegradedReports {

  private final Path folder;
  private final long seed;
  private final int jobs;

  /**
   * @param folder exists
   * @param seed which of the many ways to degrade
   * @param jobs number of threads
   */
  DegradedReports(Path folder, long seed, int jobs) {
    this.folder = folder;
    this.seed = seed;
    this.jobs = jobs;
  }

  /** {@return name of the file of a report under a condition} */
  String fileName(TrueReport report, Condition condition) {
    return "%s.%s.seed%d.pdf".formatted(report.name(), condition.label(), seed);
  }

  /** Writes the reports under a condition. */
  void write(List<TrueReport> reports, Condition condition)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Path>> written = new ArrayList<>();
      for (TrueReport report : reports) {
        Path scan = folder.resolve(fileName(report, condition));
        written.add(
            threads.submit(
                () -> {
                  PageDegrader.degrade(report.file(), report.name(), condition, seed, scan);
                  return scan;
                }));
      }
      for (Future<Path> each : written) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("a report could not be degraded", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** {@return {@code truth.csv} in the folder, to be filled; the stratum is the condition} */
  Truth truth() throws IOException {
    return new Truth();
  }

  /** What the degraded reports print. */
  final class Truth implements Closeable {

    private final CSVWriter csv;

    private Truth() throws IOException {
      csv =
          new CSVWriter(
              Files.newBufferedWriter(folder.resolve("truth.csv"), StandardCharsets.UTF_8),
              ICSVWriter.DEFAULT_SEPARATOR,
              ICSVWriter.DEFAULT_QUOTE_CHARACTER,
              ICSVWriter.DEFAULT_QUOTE_CHARACTER,
              ICSVWriter.RFC4180_LINE_END);
      csv.writeNext(TrueReport.COLUMNS.toArray(String[]::new), false);
    }

    /** Adds what reports under a condition print. */
    void add(List<TrueReport> reports, Condition condition) {
      for (TrueReport report : reports) {
        for (Map<String, String> row : report.rows()) {
          Map<String, String> degraded = new HashMap<>(row);
          degraded.put("source_file", fileName(report, condition));
          degraded.put("stratum", condition.label());
          csv.writeNext(
              TrueReport.COLUMNS.stream().map(degraded::get).toArray(String[]::new), false);
        }
      }
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }
}
