package org.gouji.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.degrade.Condition;
import org.gouji.degrade.Degradation;
import org.gouji.degrade.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is measured on what. */
@Command(name = "bench/accuracy", sortOptions = false, mixinStandardHelpOptions = true)
class Options {

  @Option(
      names = "--profile",
      split = ",",
      paramLabel = "NAME",
      description = "Only these: clean, office, hard, photo, or names of single degradations.")
  private List<String> names = List.of();

  @Option(
      names = "--strength",
      split = ",",
      paramLabel = "N",
      description = "With single degradations: these strengths instead of the usual ones.")
  private List<Double> strengths = List.of();

  @Option(names = "--reports", paramLabel = "N", description = "Only the first N reports.")
  private int mostReports = Integer.MAX_VALUE;

  @Option(
      names = "--report",
      split = ",",
      paramLabel = "NAME",
      description = "Only reports whose names begin so.")
  private List<String> reportNames = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "Which of the many ways to degrade.")
  private long seed = 1;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "Reports and truth.csv (default: corpus).")
  private Path from = Path.of("corpus");

  @Option(names = "--jobs", paramLabel = "N", description = "Threads (default: one per core).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Only write the degraded reports and their truth.csv there.")
  private Optional<Path> write = Optional.empty();

  long seed() {
    return seed;
  }

  int jobs() {
    return jobs;
  }

  /** {@return the reports that are to be degraded} */
  List<TrueReport> reports() throws IOException {
    return TrueReport.in(from).stream()
        .filter(
            report ->
                reportNames.isEmpty() || reportNames.stream().anyMatch(report.name()::startsWith))
        .limit(mostReports)
        .toList();
  }

  Optional<Path> write() {
    return write;
  }

  /** {@return what is done to the reports, profiles first} */
  List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    Stream.of(Profile.values())
        .filter(profile -> isWanted(profile.code()))
        .forEach(profile -> conditions.add(profile.condition()));
    Degradation.all().stream()
        .filter(degradation -> isWanted(degradation.name()))
        .forEach(
            degradation ->
                conditions.addAll(
                    strengths.isEmpty()
                        ? degradation.conditions()
                        : strengths.stream().map(degradation::at).toList()));
    return conditions;
  }

  private boolean isWanted(String name) {
    return names.isEmpty() || names.contains(name);
  }
}
