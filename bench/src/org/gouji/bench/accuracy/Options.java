package org.gouji.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.degrade.Condition;
import org.gouji.degrade.Degradation;
import org.gouji.degrade.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is measured on what. */
@Command(name = "bench/accuracy", sortOptions = false, mixinStandardHelpOptions = true)
class Options {

  private static final int REPORTS_OF_A_DEGRADATION = 2;

  /**
   * Conditions and the reports under them.
   *
   * @param conditions what is done
   * @param reports to which reports
   */
  record Trial(List<Condition> conditions, List<TrueReport> reports) {}

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

  @Option(
      names = "--reports",
      paramLabel = "N",
      description =
          "Under each condition so many reports (default: with profiles all, with single"
              + " degradations 2).")
  private Optional<Integer> reportsEach = Optional.empty();

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

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Put the results into this file, below its heading Results.")
  private Optional<Path> markdown = Optional.empty();

  Optional<Path> markdown() {
    return markdown;
  }

  long seed() {
    return seed;
  }

  int jobs() {
    return jobs;
  }

  Optional<Path> write() {
    return write;
  }

  /** {@return what is to be measured, profiles first} */
  List<Trial> trials() throws IOException {
    List<TrueReport> reports =
        TrueReport.in(from).stream()
            .filter(
                report ->
                    reportNames.isEmpty()
                        || reportNames.stream().anyMatch(report.name()::startsWith))
            .toList();
    List<Trial> trials = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      if (isWanted(profile.code())) {
        int each = reportsEach.orElse(reports.size());
        trials.add(new Trial(List.of(profile.condition()), spread(reports, each)));
      }
    }
    for (Degradation degradation : Degradation.all()) {
      if (isWanted(degradation.name())) {
        List<Condition> conditions =
            strengths.isEmpty()
                ? degradation.conditions()
                : strengths.stream().map(degradation::at).toList();
        trials.add(
            new Trial(conditions, spread(reports, reportsEach.orElse(REPORTS_OF_A_DEGRADATION))));
      }
    }
    return trials;
  }

  /** So many of the reports, as far from each other as there are. */
  private static List<TrueReport> spread(List<TrueReport> reports, int count) {
    List<TrueReport> chosen = new ArrayList<>();
    int wanted = Math.min(count, reports.size());
    for (int i = 0; i < wanted; i++) {
      chosen.add(reports.get((2 * i + 1) * reports.size() / (2 * wanted)));
    }
    return chosen;
  }

  private boolean isWanted(String name) {
    return names.isEmpty() || names.contains(name);
  }
}
