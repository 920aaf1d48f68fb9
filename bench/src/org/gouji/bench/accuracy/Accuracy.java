package org.gouji.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.cli.BenchReader;
import org.gouji.degrade.Condition;
import org.gouji.evaluate.Evaluation;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Degrades reports, reads them and compares what was read with what they print. */
@Command
public final class Accuracy extends Options implements Callable<Integer> {

  private static final String RESULTS = "## Results\n";

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Accuracy()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Trial> trials = trials();
    if (trials.stream().allMatch(trial -> trial.reports().isEmpty())) {
      System.err.println("Nothing to measure: no such report or no such degradation.");
      return CommandLine.ExitCode.USAGE;
    }
    if (write().isPresent()) {
      write(trials, Files.createDirectories(write().get()));
    } else {
      measure(trials);
    }
    return CommandLine.ExitCode.OK;
  }

  private void write(List<Trial> trials, Path folder) throws IOException, InterruptedException {
    DegradedReports degraded = new DegradedReports(folder, seed(), jobs());
    try (DegradedReports.Truth truth = degraded.truth()) {
      for (Trial trial : trials) {
        for (Condition condition : trial.conditions()) {
          System.err.println(condition.label());
          degraded.write(trial.reports(), condition);
          truth.add(trial.reports(), condition);
        }
      }
    }
  }

  private void measure(List<Trial> trials) throws IOException, InterruptedException {
    ResultTable table = new ResultTable();
    Measurement measurement = new Measurement(BenchReader::open, jobs());
    System.out.println(ResultTable.head());
    for (Trial trial : trials) {
      Evaluation evaluation = measurement.of(trial.reports(), trial.conditions(), seed());
      for (Condition condition : trial.conditions()) {
        System.out.println(table.add(condition, evaluation));
      }
    }
    System.out.println();
    System.out.println(table.text());
    table.silentErrors().forEach(System.out::println);
    if (markdown().isPresent()) {
      put(markdown().get(), table.text());
    }
  }

  /** Replaces what the file says below its heading. */
  private static void put(Path file, String results) throws IOException {
    String text = Files.readString(file);
    int heading = text.indexOf(RESULTS);
    if (heading < 0) {
      throw new IOException(file + " has no heading Results");
    }
    Files.writeString(file, text.substring(0, heading) + RESULTS + "\n" + results);
  }
}
