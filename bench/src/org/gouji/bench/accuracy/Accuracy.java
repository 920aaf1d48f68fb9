package org.gouji.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.degrade.Condition;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Degrades reports, reads them and compares what was read with what they print. */
@Command
public final class Accuracy extends Options implements Callable<Integer> {

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Accuracy()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<TrueReport> reports = reports();
    List<Condition> conditions = conditions();
    if (reports.isEmpty() || conditions.isEmpty()) {
      System.err.println("Nothing to measure: no such reports or no such degradation.");
      return CommandLine.ExitCode.USAGE;
    }
    if (write().isPresent()) {
      Path folder = Files.createDirectories(write().get());
      DegradedReports degraded = new DegradedReports(folder, seed(), jobs());
      for (Condition condition : conditions) {
        System.err.println(condition.label());
        degraded.write(reports, condition);
      }
      degraded.writeTruth(reports, conditions);
      return CommandLine.ExitCode.OK;
    }
    System.err.println("not there yet");
    return CommandLine.ExitCode.SOFTWARE;
  }
}
