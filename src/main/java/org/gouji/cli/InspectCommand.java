package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.InspectionPage;
import org.gouji.output.OutputFolder;
import org.gouji.run.DocumentId;
import org.gouji.run.DocumentInspector;
import org.gouji.run.DocumentInspector.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji inspect}: one report in, pictures and a page that explains them out. */
@Command(name = "inspect", sortOptions = false)
final class InspectCommand implements Callable<Integer> {

  private final Wiring wiring;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "REPORT.pdf", descriptionKey = "inspect.report")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "inspect.output")
  private Path output = Path.of("");

  InspectCommand(Wiring wiring, Console console) {
    this.wiring = wiring;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new InputProblem(spec.commandLine(), "usage.no_such_file", file);
    }
    Optional<OutputFolder> held = OutputFolder.hold(output);
    if (held.isEmpty()) {
      console.warn("error.held", output.toString());
      return ExitCode.OUTPUT_HELD;
    }
    try (OutputFolder folder = held.get()) {
      return inspect(folder.path());
    }
  }

  private int inspect(Path folder) throws IOException {
    String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
    DocumentReport report;
    Path page;
    try (DocumentInspector inspector = wiring.inspector().get()) {
      Inspection inspection = inspector.inspect(file, name);
      report = inspection.report().identified(DocumentId.of(file), 0);
      page = new InspectionPage(folder, console.language()).write(report, inspection.pages());
    }
    console.tell("inspect.done", page.toString());
    if (report.status() == DocumentStatus.FAILED) {
      console.warn("progress.failed", Visible.name(name), Sentences.of(report, console.language()));
      return ExitCode.SOME_DOCUMENTS_FAILED;
    }
    return ExitCode.DONE;
  }
}
