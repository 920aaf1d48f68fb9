package org.gouji.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gouji.evaluate.ConfidenceThreshold;
import org.gouji.evaluate.Evaluation;
import org.gouji.evaluate.JudgedField;
import org.gouji.evaluate.ReliabilityBin;
import org.gouji.evaluate.ReviewEffort;
import org.gouji.evaluate.Score;

/** Prints an evaluation. */
final class EvaluationText {

  private static final double[] EFFORTS = {0.01, 0.02, 0.05, 0.1};

  /** More names than this push the tables off the screen. */
  private static final int MOST_NAMES = 5;

  private final Console console;

  EvaluationText(Console console) {
    this.console = console;
  }

  /**
   * Prints {@code evaluation}.
   *
   * @param target wanted accuracy of the fields that nobody looks at, if it is asked for
   */
  void print(Evaluation evaluation, OptionalDouble target) {
    scores(evaluation);
    reliability(evaluation.fields());
    efforts(evaluation.fields());
    if (target.isPresent()) {
      threshold(evaluation.fields(), target.getAsDouble());
    }
    if (!evaluation.unread().isEmpty()) {
      title("evaluate.unread", Integer.toString(evaluation.unread().size()));
      evaluation.unread().stream()
          .limit(MOST_NAMES)
          .forEach(name -> console.out().println("  " + Visible.name(name)));
    }
    console.out().flush();
  }

  /** Names the first silent errors, at most so many. */
  void list(Evaluation evaluation, int most) {
    List<JudgedField> silent =
        evaluation.fields().stream().filter(JudgedField::isSilentError).limit(most).toList();
    if (silent.isEmpty()) {
      return;
    }
    title("evaluate.list");
    silent.forEach(
        field ->
            console
                .out()
                .println(
                    "  "
                        + Visible.name(field.key().sourceFile())
                        + " "
                        + Visible.name(field.key().field())
                        + ": "
                        + say(
                            "evaluate.standing." + field.standing().name().toLowerCase(Locale.ROOT),
                            Visible.name(field.printed()),
                            Visible.name(field.read()),
                            decimals(field.confidence(), 4))));
    console.out().flush();
  }

  private void scores(Evaluation evaluation) {
    AlignedTable table = new AlignedTable();
    table.row(
        say("evaluate.head.stratum"),
        say("evaluate.head.reports"),
        say("evaluate.head.fields"),
        say("evaluate.head.accuracy"),
        say("evaluate.head.silent"),
        say("evaluate.head.per_10000"),
        say("evaluate.head.review"),
        say("evaluate.head.precision"),
        say("evaluate.head.missing"));
    row(table, say("evaluate.all"), Score.of(evaluation.fields()));
    Map<String, List<JudgedField>> strata = evaluation.byStratum();
    if (strata.size() > 1) {
      strata.forEach((name, fields) -> row(table, name.isEmpty() ? "-" : name, Score.of(fields)));
    }
    table.print(console);
    Score all = Score.of(evaluation.fields());
    console.tell(
        "evaluate.silent",
        Long.toString(all.silent()),
        Long.toString(all.silent() - all.absent() - all.invented()),
        Long.toString(all.absent()),
        Long.toString(all.invented()));
  }

  private static void row(AlignedTable table, String name, Score score) {
    table.row(
        name,
        Long.toString(score.reports()),
        Long.toString(score.fields()),
        percent(score.accuracy()),
        Long.toString(score.silent()),
        number(score.silentPerTenThousand()),
        percent(score.reviewRate()),
        percent(score.reviewPrecision()),
        Long.toString(score.missing()));
  }

  private void reliability(List<JudgedField> fields) {
    title("evaluate.reliability");
    AlignedTable table = new AlignedTable();
    table.row(
        say("evaluate.head.confidence"),
        say("evaluate.head.fields"),
        say("evaluate.head.right"),
        say("evaluate.head.said"),
        say("evaluate.head.share"));
    for (ReliabilityBin bin : ReliabilityBin.of(fields)) {
      table.row(
          plain(bin.from()) + " – " + plain(bin.to()),
          Long.toString(bin.fields()),
          Long.toString(bin.right()),
          decimals(bin.said(), 4),
          decimals(bin.share(), 4));
    }
    table.print(console);
  }

  private void efforts(List<JudgedField> fields) {
    title("evaluate.effort", Long.toString(ReviewEffort.of(fields, 0).errors()));
    AlignedTable table = new AlignedTable();
    table.row(say("evaluate.head.looked"), say("evaluate.head.fields"), say("evaluate.head.found"));
    for (double share : EFFORTS) {
      ReviewEffort effort = ReviewEffort.of(fields, share);
      table.row(
          plain(100 * share) + " %", Long.toString(effort.fields()), decimals(effort.found(), 1));
    }
    table.print(console);
  }

  private void threshold(List<JudgedField> fields, double target) {
    title("evaluate.threshold", plain(target));
    Optional<ConfidenceThreshold> found = ConfidenceThreshold.of(fields, target);
    if (found.isEmpty()) {
      console.tell("evaluate.no_threshold");
      return;
    }
    ConfidenceThreshold threshold = found.get();
    console.tell(
        "evaluate.threshold.found",
        decimals(threshold.confidence(), 4),
        Long.toString(threshold.fields()),
        Long.toString(threshold.wrong()),
        percent(OptionalDouble.of(threshold.below())));
    console.tell("evaluate.threshold.certain", decimals(threshold.certainAccuracy(), 4));
  }

  private void title(String key, Object... arguments) {
    console.out().println();
    console.tell(key, arguments);
  }

  private String say(String key, Object... arguments) {
    return console.language().say(key, arguments);
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? decimals(100 * share.getAsDouble(), 2) + " %" : "-";
  }

  private static String number(OptionalDouble number) {
    return number.isPresent() ? decimals(number.getAsDouble(), 1) : "-";
  }

  private static String decimals(double number, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", number);
  }

  /** As short as it can be written. */
  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
