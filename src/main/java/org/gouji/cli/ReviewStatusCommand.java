package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.decision.ReviewStatus;
import org.gouji.output.CsvFormatException;
import org.gouji.output.FieldsCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gouji review status}: how far the review has come, and what it has shown. */
@Command(name = "status", sortOptions = false)
final class ReviewStatusCommand implements Callable<Integer> {

  private static final int LISTED = 20;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "review.output")
  private Path output = Path.of("");

  @Option(names = "--list", paramLabel = "N", descriptionKey = "review.status.list")
  private int listed = LISTED;

  ReviewStatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(output.resolve(FieldsCsv.NAME))) {
      throw new InputProblem(spec.commandLine(), "usage.no_fields", output);
    }
    try {
      new ReviewText(console, listed).print(ReviewStatus.of(output));
      return ExitCode.DONE;
    } catch (CsvFormatException e) {
      return CsvProblems.tell(console, e);
    }
  }
}
