package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.decision.DecisionIntake;
import org.gouji.decision.IntakeOptions;
import org.gouji.decision.RowOutcome;
import org.gouji.decision.RowOutcome.Result;
import org.gouji.output.CsvFormatException;
import org.gouji.output.FieldsCsv;
import org.gouji.output.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji review apply}: takes what people decided into the log. */
@Command(name = "apply", sortOptions = false)
final class ReviewApplyCommand implements Callable<Integer> {

  /** More refused rows than these are only in {@code applied.csv}. */
  private static final int MOST_LISTED = 30;

  private final Wiring wiring;
  private final Console console;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "review.apply.file")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "review.output")
  private Path output = Path.of("");

  @Option(names = "--analyst", paramLabel = "NAME", descriptionKey = "review.apply.analyst")
  private String analyst = "";

  @Option(names = "--allow-unusual", descriptionKey = "review.apply.allow_unusual")
  private boolean unusual;

  @Option(names = "--dry-run", descriptionKey = "review.dry_run")
  private boolean dry;

  ReviewApplyCommand(Wiring wiring, Console console, Clock clock) {
    this.wiring = wiring;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new InputProblem(spec.commandLine(), "usage.no_such_file", file);
      }
    }
    if (!Files.isRegularFile(output.resolve(FieldsCsv.NAME))) {
      throw new InputProblem(spec.commandLine(), "usage.no_fields", output);
    }
    Optional<OutputFolder> held = OutputFolder.hold(output);
    if (held.isEmpty()) {
      return HeldOutput.tell(console, output);
    }
    try (OutputFolder folder = held.get()) {
      DecisionIntake intake =
          new DecisionIntake(wiring.forms().get(), new IntakeOptions(analyst, unusual, dry), clock);
      return tell(intake.take(folder.path(), files));
    } catch (CsvFormatException e) {
      int code = CsvProblems.tell(console, e);
      console.warn("review.apply.nothing");
      return code;
    }
  }

  private int tell(List<RowOutcome> outcomes) {
    List<RowOutcome> refused =
        outcomes.stream().filter(it -> it.result() == Result.REFUSED).toList();
    for (RowOutcome outcome : refused.subList(0, Math.min(MOST_LISTED, refused.size()))) {
      console.warn(
          "review.apply.refused",
          Visible.name(outcome.file()),
          Integer.toString(outcome.row()),
          Visible.name(outcome.sourceFile()),
          Visible.name(outcome.field()),
          outcome.sentence().in(console.language()));
    }
    if (refused.size() > MOST_LISTED) {
      console.warn("review.apply.more", Integer.toString(refused.size() - MOST_LISTED));
    }
    console.tell(
        dry ? "review.apply.dry" : "review.apply.done",
        count(outcomes, Result.TAKEN),
        count(outcomes, Result.OVERRULED),
        count(outcomes, Result.ALREADY),
        Integer.toString(refused.size()),
        output.toString());
    return refused.isEmpty() ? ExitCode.DONE : ExitCode.SOME_REFUSED;
  }

  private static String count(List<RowOutcome> outcomes, Result result) {
    return Long.toString(outcomes.stream().filter(it -> it.result() == result).count());
  }
}
