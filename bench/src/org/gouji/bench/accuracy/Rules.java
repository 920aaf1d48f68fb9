package org.gouji.bench.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gouji.calibration.Calibration;
import org.gouji.cli.BenchReader;
import org.gouji.degrade.Condition;
import org.gouji.evaluate.Evaluation;
import org.gouji.evaluate.JudgedField;
import org.gouji.evaluate.Score;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.output.DocumentReport;
import org.gouji.run.Settlement;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * What balance rules (勾稽关系) bring on scans: degraded reports are read once, and judged as the
 * readers left them and as arbitration by rules leaves them.
 */
@Command(name = "bench/rules")
public final class Rules extends Options implements Callable<Integer> {

  private static final String HEAD =
      """
      | degradation | fields | review % without | with | silent without | with | right % without | with |
      |---|---:|---:|---:|---:|---:|---:|---:|\
      """;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Rules()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, Form> forms =
        Forms.official().stream().collect(Collectors.toMap(Form::id, Function.identity()));
    Settlement rules = Settlement.byRules(Calibration.none());
    UnaryOperator<DocumentReport> settled =
        report -> {
          Form form = forms.get(report.layout());
          return form == null
              ? report
              : report.with(
                  rules.settle(form, report.fields()), report.rules(), report.findings());
        };
    Measurement measurement = new Measurement(BenchReader::unsettled, jobs());
    List<JudgedField> without = new ArrayList<>();
    List<JudgedField> with = new ArrayList<>();
    System.out.println(HEAD);
    for (Trial trial : trials()) {
      List<Evaluation> both =
          measurement.of(
              trial.reports(),
              trial.conditions(),
              seed(),
              List.of(UnaryOperator.identity(), settled));
      for (Condition condition : trial.conditions()) {
        List<JudgedField> before = fields(both.get(0), condition);
        List<JudgedField> after = fields(both.get(1), condition);
        System.out.println(row(condition.label(), before, after));
        without.addAll(before);
        with.addAll(after);
      }
    }
    System.out.println(row("**all**", without, with));
    with.stream()
        .filter(JudgedField::isSilentError)
        .forEach(
            field ->
                System.out.printf(
                    "%s %s: printed '%s', read '%s'%n",
                    field.key().sourceFile(), field.key().field(), field.printed(), field.read()));
    return CommandLine.ExitCode.OK;
  }

  private static List<JudgedField> fields(Evaluation evaluation, Condition condition) {
    return evaluation.byStratum().getOrDefault(condition.label(), List.of());
  }

  private static String row(String name, List<JudgedField> before, List<JudgedField> after) {
    Score without = Score.of(before);
    Score with = Score.of(after);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.2f | %.2f | %d | %d | %.2f | %.2f |",
        name,
        without.fields(),
        100 * without.reviewRate().orElse(0),
        100 * with.reviewRate().orElse(0),
        without.silent(),
        with.silent(),
        100 * without.accuracy().orElse(0),
        100 * with.accuracy().orElse(0));
  }
}
