package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.gouji.evaluate.Evaluation;
import org.gouji.output.CsvFormatException;
import org.gouji.output.FieldsCsv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji evaluate}: says how much of an output is right, and whether confidences are. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "OUTPUT", descriptionKey = "evaluate.output")
  private Path output = Path.of("");

  @Option(
      names = {"-t", "--truth"},
      required = true,
      paramLabel = "CSV",
      descriptionKey = "evaluate.truth")
  private Path truth = Path.of("");

  @Option(names = "--target", paramLabel = "SHARE", descriptionKey = "evaluate.target")
  private @Nullable Double target;

  @Option(names = "--list", paramLabel = "N", descriptionKey = "evaluate.list")
  private int listed;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path fields = Files.isDirectory(output) ? output.resolve(FieldsCsv.NAME) : output;
    requireFile(truth);
    requireFile(fields);
    OptionalDouble wanted = target == null ? OptionalDouble.empty() : OptionalDouble.of(target);
    if (wanted.isPresent() && !(wanted.getAsDouble() > 0 && wanted.getAsDouble() <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "target",
          null,
          spec.findOption("--target"),
          Double.toString(wanted.getAsDouble()));
    }
    try {
      Evaluation evaluation = Evaluation.of(truth, fields);
      EvaluationText text = new EvaluationText(console);
      text.print(evaluation, wanted);
      text.list(evaluation, listed);
      return ExitCode.DONE;
    } catch (CsvFormatException e) {
      return CsvProblems.tell(console, e);
    }
  }

  private void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputProblem(spec.commandLine(), "usage.no_such_file", file);
    }
  }
}
