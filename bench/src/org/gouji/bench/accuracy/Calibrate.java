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
import org.gouji.calibration.CalibrationBand;
import org.gouji.calibration.IsotonicFit;
import org.gouji.calibration.IsotonicFit.Outcome;
import org.gouji.cli.BenchReader;
import org.gouji.degrade.Condition;
import org.gouji.degrade.Profile;
import org.gouji.evaluate.JudgedField;
import org.gouji.evaluate.ReliabilityBin;
import org.gouji.evaluate.Score;
import org.gouji.evaluate.Standing;
import org.gouji.match.Flag;
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
   * @param fields those that were read, with raw confidences
   */
  private record Sample(List<String> reports, List<Long> seeds, List<JudgedField> fields) {

    List<Outcome> outcomes() {
      return fields.stream().map(each -> new Outcome(each.confidence(), isRight(each))).toList();
    }

    /** As the program gives them with a calibration, flags included. */
    List<JudgedField> calibrated(Calibration calibration) {
      return fields.stream().map(each -> calibrated(each, calibration)).toList();
    }

    private static JudgedField calibrated(JudgedField field, Calibration calibration) {
      double confidence = calibration.probability(field.confidence());
      return new JudgedField(
          field.key(),
          field.stratum(),
          field.standing(),
          field.review() || confidence < Flag.REVIEW_BELOW,
          confidence,
          field.printed(),
          field.read());
    }

    long right() {
      return fields.stream().filter(Sample::isRight).count();
    }

    static boolean isRight(JudgedField field) {
      return field.standing() == Standing.RIGHT;
    }

    /** Mean square of how far confidences are from what came true (Brier 1950). */
    static double brier(List<JudgedField> fields) {
      return fields.stream()
          .mapToDouble(each -> Math.pow(each.confidence() - (isRight(each) ? 1 : 0), 2))
          .average()
          .orElse(0);
    }

    static double meanConfidence(List<JudgedField> fields) {
      return fields.stream().mapToDouble(JudgedField::confidence).average().orElse(0);
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<TrueReport> reports = TrueReport.in(from);
    Sample toFit = sample(everySecond(reports, 1), FIRST_SEED_TO_FIT);
    Sample toJudge = sample(everySecond(reports, 0), FIRST_SEED_TO_JUDGE);
    List<CalibrationBand> bands = IsotonicFit.bands(toFit.outcomes(), Flag.REVIEW_BELOW);
    String text = text(bands, toFit, toJudge);
    System.out.println(text);
    print("raw", toJudge.fields());
    print("calibrated", toJudge.calibrated(new Calibration(bands)));
    Files.writeString(output, text);
    return CommandLine.ExitCode.OK;
  }

  private static void print(String name, List<JudgedField> fields) {
    Score score = Score.of(fields);
    System.out.printf(
        "judged, %s: %d fields, %d silent errors, %d to review, %d of these wrong%n",
        name, score.fields(), score.silent(), score.review(), score.reviewWrong());
    for (ReliabilityBin bin : ReliabilityBin.of(fields)) {
      System.out.printf(
          "  %.4f - %.4f  %6d fields  said %.5f  was right %.5f%n",
          bin.from(), bin.to(), bin.fields(), bin.said(), bin.share());
    }
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
    List<JudgedField> fields = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
      measurement.of(reports, profiles, seed).fields().stream()
          .filter(JudgedField::isRead)
          .forEach(fields::add);
      System.err.println("seed " + seed + ": " + fields.size() + " fields");
    }
    return new Sample(
        reports.stream().map(TrueReport::name).toList(),
        LongStream.range(firstSeed, firstSeed + seeds).boxed().toList(),
        fields);
  }

  private String text(List<CalibrationBand> bands, Sample toFit, Sample toJudge) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # How often figures read from pictures are right, by their raw confidence. Written by bench/calibrate, which
        # says how; refit it after every change to readers, rulings, matching or arbitration.
        source: ocr
        algorithm: >-
          isotonic regression by pool-adjacent-violators, apart below and above the limit for review; probability
          (right + 1) / (fields + 2)
        """);
    text.append("commit: %s%n".formatted(System.getProperty("gouji.commit", "unknown")));
    text.append("profiles: [%s]%n".formatted(profileNames()));
    text.append("fitted_on:%n".formatted());
    append(text, toFit);
    text.append("judged_on:%n".formatted());
    append(text, toJudge);
    List<JudgedField> raw = toJudge.fields();
    List<JudgedField> calibrated = toJudge.calibrated(new Calibration(bands));
    text.append(
        "  brier_score: {raw: %.5f, calibrated: %.5f}%n"
            .formatted(Sample.brier(raw), Sample.brier(calibrated)));
    text.append(
        "  mean_confidence: {raw: %.5f, calibrated: %.5f, was_right: %.5f}%n"
            .formatted(
                Sample.meanConfidence(raw),
                Sample.meanConfidence(calibrated),
                (double) toJudge.right() / raw.size()));
    text.append("bands:%n".formatted());
    for (CalibrationBand band : bands) {
      text.append(
          "  - {from: %s, to: %s, fields: %d, right: %d, probability: %.5f}%n"
              .formatted(band.from(), band.to(), band.fields(), band.right(), band.probability()));
    }
    return text.toString();
  }

  private static String profileNames() {
    return String.join(", ", Stream.of(Profile.values()).map(Profile::code).toList());
  }

  private static void append(StringBuilder text, Sample sample) {
    text.append("  reports: [%s]%n".formatted(String.join(", ", sample.reports())));
    text.append("  seeds: %s%n".formatted(sample.seeds()));
    text.append("  fields: %d%n".formatted(sample.fields().size()));
    text.append("  right: %d%n".formatted(sample.right()));
  }
}
