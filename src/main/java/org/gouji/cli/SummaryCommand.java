package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.output.CsvFormatException;
import org.gouji.output.FieldsCsv;
import org.gouji.output.OutputFolder;
import org.gouji.output.SummaryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gouji summary}: a wide table for each table of the forms. */
@Command(name = "summary", sortOptions = false)
final class SummaryCommand implements Callable<Integer> {

  private final Wiring wiring;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "review.output")
  private Path output = Path.of("");

  @Option(names = "--no-bom", descriptionKey = "extract.no_bom")
  private boolean withoutBom;

  SummaryCommand(Wiring wiring, Console console) {
    this.wiring = wiring;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(output.resolve(FieldsCsv.NAME))) {
      throw new InputProblem(spec.commandLine(), "usage.no_fields", output);
    }
    Optional<OutputFolder> held = OutputFolder.hold(output);
    if (held.isEmpty()) {
      return HeldOutput.tell(console, output);
    }
    try (OutputFolder folder = held.get()) {
      long reports =
          SummaryFiles.write(folder.path(), wiring.forms().get(), !withoutBom, console.language());
      console.tell(
          "summary.done", Long.toString(reports), output.resolve(SummaryFiles.FOLDER).toString());
      return ExitCode.DONE;
    } catch (CsvFormatException e) {
      return CsvProblems.tell(console, e);
    }
  }
}
