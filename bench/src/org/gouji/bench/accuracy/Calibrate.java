package org.gouji.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gouji.calibration.Calibration;
import org.gouji.calibration.CalibrationPoint;
import org.gouji.calibration.IsotonicFit;
import org.gouji.calibration.IsotonicFit.Outcome;
import org.gouji.cli.BenchReader;
import org.gouji.degrade.Condition;
import org.gouji.degrade.Profile;
import org.gouji.evaluate.JudgedField;
import org.gouji.evaluate.Standing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fits the calibration of figures read from pictures on every second report, judges it on the
 * others, degraded by other seeds, and writes it.
 */
@Command(name = "bench/calibrate", sortOptions = false, mixinStandardHelpOptions = true)
public final class Calibrate implements Callable<Integer> {

  /** Far from those of bench/accuracy, whose figures nothing is to be fitted to. */
  private static final long FIRST_SEED_TO_FIT = 1001;

  private static final long FIRST_SEED_TO_JUDGE = 2001;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "Reports and truth.csv (default: corpus).")
  private Path from = Path.of("corpus");

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "How many ways to degrade each report (default: ${DEFAULT-VALUE}).")
  private int seeds = 4;

  @Option(names = "--jobs", paramLabel = "N", description = "Threads (default: one per core).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The calibration to write.")
  private Path output = Path.of("");

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Calibrate()).execute(arguments));
  }

  /**
   * Degraded reports and how their fields came out.
   *
   * @param reports names of the reports
   * @param seeds of the degradations
   * @param outcomes of the fields that were read
   */
  private record Sample(List<String> reports, List<Long> seeds, List<Outcome> outcomes) {

    /** Mean square of how far confidences are from what came true (Brier 1950). */
    double brier(Calibration calibration) {
      return outcomes.stream()
          .mapToDouble(
              each -> Math.pow(calibration.probability(each.raw()) - (each.right() ? 1 : 0), 2))
          .average()
          .orElse(0);
    }

    double meanConfidence(Calibration calibration) {
      return outcomes.stream()
          .mapToDouble(each -> calibration.probability(each.raw()))
          .average()
          .orElse(0);
    }

    double shareRight() {
      return (double) right() / outcomes.size();
    }

    long right() {
      return outcomes.stream().filter(Outcome::right).count();
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<TrueReport> reports = TrueReport.in(from);
    Sample toFit = sample(everySecond(reports, 1), FIRST_SEED_TO_FIT);
    Sample toJudge = sample(everySecond(reports, 0), FIRST_SEED_TO_JUDGE);
    List<CalibrationPoint> points = IsotonicFit.points(toFit.outcomes());
    String text = text(points, toFit, toJudge);
    System.out.print(text);
    Files.writeString(output, text);
    return CommandLine.ExitCode.OK;
  }

  private static List<TrueReport> everySecond(List<TrueReport> reports, int first) {
    List<TrueReport> chosen = new ArrayList<>();
    for (int i = first; i < reports.size(); i += 2) {
      chosen.add(reports.get(i));
    }
    return chosen;
  }

  private Sample sample(List<TrueReport> reports, long firstSeed)
      throws IOException, InterruptedException {
    Measurement measurement = new Measurement(BenchReader::uncalibrated, jobs);
    List<Condition> profiles = Stream.of(Profile.values()).map(Profile::condition).toList();
    List<Outcome> outcomes = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
      measurement.of(reports, profiles, seed).fields().stream()
          .filter(JudgedField::isRead)
          .map(each -> new Outcome(each.confidence(), each.standing() == Standing.RIGHT))
          .forEach(outcomes::add);
      System.err.println("seed " + seed + ": " + outcomes.size() + " fields");
    }
    return new Sample(
        reports.stream().map(TrueReport::name).toList(),
        LongStream.range(firstSeed, firstSeed + seeds).boxed().toList(),
        outcomes);
  }

  private String text(List<CalibrationPoint> points, Sample toFit, Sample toJudge) {
    Calibration fitted = new Calibration(points);
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # How often figures read from pictures are right, by their raw confidence. Written by bench/calibrate, which
        # says how; refit it after every change to readers, rulings, matching or arbitration.
        source: ocr
        algorithm: >-
          isotonic regression by pool-adjacent-violators; probability (right + 1) / (fields + 2);
          straight lines between points, level beyond them
        """);
    text.append("commit: %s%n".formatted(System.getProperty("gouji.commit", "unknown")));
    text.append("profiles: [%s]%n".formatted(profileNames()));
    text.append("fitted_on:%n".formatted());
    append(text, toFit);
    text.append("judged_on:%n".formatted());
    append(text, toJudge);
    text.append(
        "  brier_score: {raw: %.5f, calibrated: %.5f}%n"
            .formatted(toJudge.brier(Calibration.none()), toJudge.brier(fitted)));
    text.append(
        "  mean_confidence: {raw: %.5f, calibrated: %.5f, was_right: %.5f}%n"
            .formatted(
                toJudge.meanConfidence(Calibration.none()),
                toJudge.meanConfidence(fitted),
                toJudge.shareRight()));
    text.append("points:%n".formatted());
    for (CalibrationPoint point : points) {
      text.append(
          "  - {raw: %s, fields: %d, right: %d, probability: %.5f}%n"
              .formatted(point.raw(), point.fields(), point.right(), point.probability()));
    }
    return text.toString();
  }

  private static String profileNames() {
    return String.join(", ", Stream.of(Profile.values()).map(Profile::code).toList());
  }

  private static void append(StringBuilder text, Sample sample) {
    text.append("  reports: [%s]%n".formatted(String.join(", ", sample.reports())));
    text.append("  seeds: %s%n".formatted(sample.seeds()));
    text.append("  fields: %d%n".formatted(sample.outcomes().size()));
    text.append("  right: %d%n".formatted(sample.right()));
  }
}
