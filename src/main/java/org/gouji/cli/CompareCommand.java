package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gouji.bulk.ChangeSummary;
import org.gouji.bulk.OutputComparison;
import org.gouji.bulk.OutputFiles;
import org.gouji.output.ChangesCsv;
import org.gouji.output.CsvFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gouji compare}: what is different between two outputs, for instance of two versions of the
 * program on the same reports.
 */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OUTPUT_A", descriptionKey = "compare.before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "OUTPUT_B", descriptionKey = "compare.after")
  private Path after = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "compare.output")
  private @Nullable Path output;

  @Option(names = "--no-bom", descriptionKey = "extract.no_bom")
  private boolean withoutBom;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFiles older = existing(before);
    OutputFiles newer = existing(after);
    try {
      new ChangesTable(console).print(compare(older, newer));
      return ExitCode.DONE;
    } catch (CsvFormatException e) {
      console.warn(
          "csv." + e.kind().name().toLowerCase(Locale.ROOT),
          e.file(),
          Long.toString(e.line()),
          e.detail());
      return ExitCode.FAILED;
    }
  }

  private ChangeSummary compare(OutputFiles older, OutputFiles newer) throws IOException {
    if (output == null) {
      return OutputComparison.compare(older, newer, change -> {});
    }
    Files.createDirectories(output);
    try (ChangesCsv changes = ChangesCsv.create(output, !withoutBom)) {
      ChangeSummary summary = OutputComparison.compare(older, newer, changes::add);
      changes.keep();
      console.tell("compare.done", output.resolve(ChangesCsv.NAME).toString());
      return summary;
    }
  }

  private OutputFiles existing(Path folder) {
    OutputFiles files = OutputFiles.in(folder);
    if (!files.exist()) {
      throw new InputProblem(spec.commandLine(), "usage.no_output", folder);
    }
    return files;
  }
}
