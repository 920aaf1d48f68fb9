package org.gouji.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.gouji.degrade.Condition;
import org.gouji.evaluate.Evaluation;
import org.gouji.evaluate.JudgedField;
import org.gouji.evaluate.ReliabilityBin;
import org.gouji.evaluate.Score;

/** What was measured, as a table in Markdown. */
final class ResultTable {

  private static final String HEAD =
      """
      | degradation | strength | reports | fields | right % | silent errors | in 10,000 | review % | really wrong % | missing |
      |---|---|---:|---:|---:|---:|---:|---:|---:|---:|\
      """;

  private final List<String> rows = new ArrayList<>();
  private final List<JudgedField> fields = new ArrayList<>();

  static String head() {
    return HEAD;
  }

  /** Adds the row of a condition. */
  String add(Condition condition, Evaluation evaluation) {
    List<JudgedField> judged = evaluation.byStratum().getOrDefault(condition.label(), List.of());
    fields.addAll(judged);
    rows.add(row(condition.name(), condition.strength(), Score.of(judged)));
    return rows.get(rows.size() - 1);
  }

  /** {@return the whole table, and what confidences mean over all rows} */
  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    rows.forEach(row -> text.append(row).append('\n'));
    text.append(row("**all**", "", Score.of(fields))).append("\n\n");
    text.append("| confidence | fields | right | said | was right |\n|---|---:|---:|---:|---:|\n");
    for (ReliabilityBin bin : ReliabilityBin.of(fields)) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s – %s | %d | %d | %.4f | %.4f |%n",
              bin.from(),
              bin.to(),
              bin.fields(),
              bin.right(),
              bin.said(),
              bin.share()));
    }
    return text.toString();
  }

  /** {@return each silent error in a line} */
  List<String> silentErrors() {
    return fields.stream()
        .filter(JudgedField::isSilentError)
        .map(
            field ->
                String.format(
                    Locale.ROOT,
                    "%s %s: printed '%s', read '%s' (%s, %.4f)",
                    field.key().sourceFile(),
                    field.key().field(),
                    field.printed(),
                    field.read(),
                    field.standing(),
                    field.confidence()))
        .toList();
  }

  private static String row(String name, String strength, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %s | %d | %s | %s | %s | %d |",
        name,
        strength,
        score.reports(),
        score.fields(),
        figure(score.accuracy(), 100),
        score.silent(),
        figure(score.silentPerTenThousand(), 1),
        figure(score.reviewRate(), 100),
        figure(score.reviewPrecision(), 100),
        score.missing());
  }

  private static String figure(OptionalDouble value, double times) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", times * value.getAsDouble()) : "";
  }
}
