package org.gouji.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.gouji.check.Finding;
import org.gouji.check.FindingKind;
import org.gouji.check.Hierarchy;
import org.gouji.narrative.ScannedText;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.FieldsCsv;
import org.gouji.output.FindingsCsv;
import org.gouji.output.HierarchyFile;
import org.gouji.output.OutputFolder;
import org.gouji.output.ReportsCsv;
import org.gouji.output.StatementsCsv;
import org.gouji.pdf.PdfLimits;
import org.gouji.run.ExtractionRun;
import org.gouji.run.InputDiscovery;
import org.gouji.run.InputFile;
import org.gouji.run.ReportSink;
import org.gouji.run.RunFindings;
import org.gouji.run.RunListener;
import org.gouji.run.RunSummary;
import org.gouji.store.ResultFile;
import org.gouji.worker.DocumentProcessor;
import org.gouji.worker.MachineMemory;
import org.gouji.worker.WorkerLimits;
import org.gouji.worker.WorkerReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gouji extract}: reports in, {@code fields.csv}, {@code reports.csv} and {@code
 * findings.csv} and {@code statements.csv} out.
 */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  /** With less, in MiB, not even the forms and models of the program fit. */
  private static final int LEAST_HEAP = 128;

  /** A leak of 100 kB a page would take 200 MB of a worker until then. */
  private static final int PAGES_UNTIL_RECYCLED = 2000;

  private final Wiring wiring;
  private final Console console;
  private final BooleanSupplier verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "extract.input")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "extract.output")
  private Path output = Path.of("");

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "extract.jobs")
  private int jobs =
      MachineMemory.workers(Runtime.getRuntime().availableProcessors(), MachineMemory.total());

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "extract.timeout")
  private int timeout;

  @Option(names = "--page-timeout", paramLabel = "SECONDS", descriptionKey = "extract.page_timeout")
  private int pageTimeout = 60;

  @Option(names = "--heap", paramLabel = "MIB", descriptionKey = "extract.heap")
  private int heap = MachineMemory.HEAP;

  @Option(names = "--max-pages", paramLabel = "N", descriptionKey = "extract.max_pages")
  private int maxPages = PdfLimits.DEFAULT.pages();

  @Option(names = "--max-pixels", paramLabel = "N", descriptionKey = "extract.max_pixels")
  private long maxPixels = PdfLimits.DEFAULT.pixels();

  @Option(names = "--hierarchy", paramLabel = "FILE.csv", descriptionKey = "extract.hierarchy")
  private @Nullable Path hierarchyFile;

  @Option(names = "--scanned-text", descriptionKey = "extract.scanned_text")
  private boolean withScannedText;

  @Option(names = "--no-bom", descriptionKey = "extract.no_bom")
  private boolean withoutBom;

  @Option(names = "--no-progress", descriptionKey = "extract.no_progress")
  private boolean withoutProgress;

  ExtractCommand(Wiring wiring, Console console, BooleanSupplier verbose) {
    this.wiring = wiring;
    this.console = console;
    this.verbose = verbose;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    require("--jobs", jobs, 1);
    require("--timeout", timeout, 0);
    require("--page-timeout", pageTimeout, 1);
    require("--heap", heap, LEAST_HEAP);
    require("--max-pages", maxPages, 1);
    require("--max-pixels", maxPixels, 1);
    if (inputs.stream().noneMatch(Files::exists)) {
      throw new InputProblem(spec.commandLine(), "usage.no_such_input", inputs.get(0));
    }
    Hierarchy hierarchy = hierarchy();
    Optional<OutputFolder> held = OutputFolder.hold(output);
    if (held.isEmpty()) {
      console.warn("error.held", output.toString());
      return ExitCode.OUTPUT_HELD;
    }
    try (OutputFolder folder = held.get()) {
      return extract(folder.path(), hierarchy);
    }
  }

  private void require(String option, long value, long least) {
    if (value < least) {
      throw new ParameterException(
          spec.commandLine(),
          option + " < " + least,
          null,
          spec.findOption(option),
          Long.toString(value));
    }
  }

  private Hierarchy hierarchy() throws IOException {
    if (hierarchyFile == null) {
      return Hierarchy.NONE;
    }
    if (!Files.isRegularFile(hierarchyFile)) {
      throw new InputProblem(spec.commandLine(), "usage.no_such_file", hierarchyFile);
    }
    HierarchyFile.Content content = HierarchyFile.read(hierarchyFile);
    if (!content.problem().isEmpty()) {
      throw new InputProblem(
          spec.commandLine(), content.problem(), hierarchyFile, Integer.toString(content.row()));
    }
    return content.hierarchy();
  }

  private int extract(Path folder, Hierarchy hierarchy) throws IOException, InterruptedException {
    RunSummary summary;
    Map<FindingKind, Long> counts;
    try (ErrorLog log = new ErrorLog(console, folder, verbose.getAsBoolean());
        DocumentProcessor processor = wiring.processors().open(settings(), folder, log::add)) {
      processor.warmUp();
      List<InputFile> files = InputDiscovery.find(inputs);
      if (files.isEmpty()) {
        console.warn("extract.nothing", inputs.get(0).toString());
      }
      RunFindings found = new RunFindings(wiring.forms().get());
      summary = extract(folder, files, hierarchy, processor, log, found);
      counts = found.count();
    }
    new SummaryTable(console).print(summary, counts);
    console.tell("extract.done", folder.toString());
    return summary.documents(DocumentStatus.FAILED) > 0
        ? ExitCode.SOME_DOCUMENTS_FAILED
        : ExitCode.DONE;
  }

  private RunSummary extract(
      Path folder,
      List<InputFile> files,
      Hierarchy hierarchy,
      DocumentProcessor processor,
      ErrorLog log,
      RunFindings found)
      throws IOException, InterruptedException {
    ResultFile results = new ResultFile(wiring.forms().get());
    try (FieldsCsv fields = FieldsCsv.create(folder, !withoutBom);
        ReportsCsv reports =
            ReportsCsv.create(folder, !withoutBom, console.language(), ProgramVersion.text());
        FindingsCsv findings = FindingsCsv.create(folder, !withoutBom, console.language());
        StatementsCsv statements = StatementsCsv.create(folder, !withoutBom)) {
      Path resultFolder = folder.resolve(".gouji-results");
      ExtractionRun run =
          new ExtractionRun(
              () -> new WorkerReader(processor, results, resultFolder), jobs, listener(log));
      RunSummary summary =
          read(
              run,
              files,
              List.of(processor::close, fields, reports, findings, statements),
              report -> {
                fields.add(report);
                reports.add(report);
                statements.add(report.sourceFile(), report.statements());
                found.add(report);
              });
      found.compare(hierarchy);
      for (Map.Entry<String, List<Finding>> each : found.bySourceFile().entrySet()) {
        findings.add(each.getKey(), each.getValue());
      }
      fields.keep();
      findings.keep();
      statements.keep();
      reports.keep();
      Files.deleteIfExists(resultFolder);
      return summary;
    }
  }

  private RunSummary read(
      ExtractionRun run, List<InputFile> files, List<Closeable> unfinished, ReportSink sink)
      throws IOException, InterruptedException {
    Interruption watch = new Interruption(console, unfinished);
    try {
      return run.run(files, sink);
    } finally {
      watch.end();
    }
  }

  private ReadingSettings settings() {
    ScannedText scannedText = withScannedText ? ScannedText.READ : ScannedText.LEFT_OUT;
    int granted = MachineMemory.heap(jobs, heap, MachineMemory.total());
    return new ReadingSettings(
        scannedText,
        new PdfLimits(maxPages, maxPixels),
        new WorkerLimits(timeout, pageTimeout, granted, heap, PAGES_UNTIL_RECYCLED));
  }

  private RunListener listener(ErrorLog log) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    RunListener shown =
        withoutProgress
            ? null
            : console.terminal()
                ? new TerminalProgress(console, clock)
                : new PlainProgress(console, clock);
    return new LoggedProgress(shown, log);
  }

  /** Shows progress, if asked to, and writes errors of the program to the log. */
  private record LoggedProgress(@Nullable RunListener shown, ErrorLog log) implements RunListener {

    @Override
    public void started(int total) {
      if (shown != null) {
        shown.started(total);
      }
    }

    @Override
    public void done(DocumentReport report) {
      if (shown != null) {
        shown.done(report);
      }
    }

    @Override
    public void broke(String sourceFile, Throwable cause) {
      log.add(sourceFile, cause);
    }
  }
}
