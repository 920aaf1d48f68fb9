package org.gouji.cli;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.gouji.bulk.BulkOutcome;
import org.gouji.bulk.BulkRun;
import org.gouji.bulk.BulkSettings;
import org.gouji.bulk.CsvStyle;
import org.gouji.bulk.ReportOverlay;
import org.gouji.check.Hierarchy;
import org.gouji.decision.AuditFile;
import org.gouji.form.Form;
import org.gouji.match.Flag;
import org.gouji.narrative.ScannedText;
import org.gouji.output.CsvFormatException;
import org.gouji.output.DocumentStatus;
import org.gouji.output.HierarchyFile;
import org.gouji.output.OutputFolder;
import org.gouji.parquet.ParquetTables;
import org.gouji.pdf.PdfLimits;
import org.gouji.review.ReviewOutput;
import org.gouji.run.InputDiscovery;
import org.gouji.run.InputFile;
import org.gouji.run.RunListener;
import org.gouji.store.ResultFile;
import org.gouji.store.ResultStore;
import org.gouji.worker.DocumentProcessor;
import org.gouji.worker.MachineMemory;
import org.gouji.worker.WorkerLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji extract}: reports in, CSV files out. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  /** With less, in MiB, not even the forms and models of the program fit. */
  private static final int LEAST_HEAP = 128;

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
  private int pageTimeout = WorkerLimits.PAGE_SECONDS;

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

  @Option(names = "--audit", paramLabel = "SHARE", descriptionKey = "extract.audit")
  private @Nullable String auditShare;

  @Option(names = "--fresh", descriptionKey = "extract.fresh")
  private boolean fresh;

  @Option(names = "--retry-failed", descriptionKey = "extract.retry_failed")
  private boolean retryFailed;

  @Option(names = "--log", paramLabel = "FILE", descriptionKey = "extract.log")
  private @Nullable Path logFile;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "csv,parquet",
      descriptionKey = "extract.format",
      converter = OutputFormat.Named.class)
  private List<OutputFormat> formats = List.of(OutputFormat.CSV);

  @Option(names = "--no-review", descriptionKey = "extract.no_review")
  private boolean withoutReview;

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
    Optional<BigDecimal> audited = audited();
    try (RunLog log = RunLog.open(logFile, console)) {
      try {
        int exitCode = held(hierarchy, audited, log);
        log.ended(exitCode);
        if (exitCode != ExitCode.OUTPUT_HELD) {
          wiring.quickStart().afterRun(console);
        }
        return exitCode;
      } catch (IOException | RuntimeException e) {
        log.failed(e);
        throw e;
      }
    }
  }

  private Optional<BigDecimal> audited() {
    if (auditShare == null) {
      return Optional.empty();
    }
    Optional<BigDecimal> share = AuditFile.share(auditShare);
    if (share.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "audit", null, spec.findOption("--audit"), auditShare);
    }
    return share;
  }

  private int held(Hierarchy hierarchy, Optional<BigDecimal> audited, RunLog log)
      throws IOException, InterruptedException {
    Optional<OutputFolder> held = OutputFolder.hold(output);
    if (held.isEmpty()) {
      return HeldOutput.tell(console, output);
    }
    try (OutputFolder folder = held.get()) {
      folder
          .unfinished()
          .ifPresent(
              it ->
                  console.warn(
                      "extract.unfinished", Long.toString(it.pid()), it.host(), it.since()));
      if (audited.isPresent()) {
        AuditFile.keep(folder.path(), audited.get());
      }
      return extract(folder, hierarchy, log);
    } catch (CsvFormatException e) {
      return CsvProblems.tell(console, e);
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

  private int extract(OutputFolder held, Hierarchy hierarchy, RunLog log)
      throws IOException, InterruptedException {
    List<InputFile> files = InputDiscovery.find(inputs);
    if (files.isEmpty()) {
      console.warn("extract.nothing", inputs.get(0).toString());
    }
    Path folder = held.path();
    ReadingSettings settings = settings(Workload.of(files.size(), jobs));
    BulkOutcome outcome;
    try (ErrorLog errors = new ErrorLog(console, folder, verbose.getAsBoolean());
        DocumentProcessor processor =
            wiring
                .processors()
                .open(
                    settings,
                    folder,
                    (sourceFile, cause) -> {
                      errors.add(sourceFile, cause);
                      log.broke(sourceFile, cause);
                    })) {
      if (!files.isEmpty() && !ResultStore.isIn(folder)) {
        // There is something to read for sure: a worker comes up while this process gets ready.
        processor.warmUp();
      }
      outcome = run(held, processor, settings, hierarchy, files, log);
    } catch (IOException e) {
      console.warn("extract.kept");
      throw e;
    }
    told(outcome, folder, log);
    return outcome.summary().documents(DocumentStatus.FAILED) > 0
        ? ExitCode.SOME_DOCUMENTS_FAILED
        : ExitCode.DONE;
  }

  private BulkOutcome run(
      OutputFolder held,
      DocumentProcessor processor,
      ReadingSettings settings,
      Hierarchy hierarchy,
      List<InputFile> files,
      RunLog log)
      throws IOException, InterruptedException {
    Path folder = held.path();
    Supplier<List<Form>> forms = new MadeAhead<>(this::forms);
    ReportOverlay decisions = DecidedReports.in(folder, forms);
    try (BulkRun run =
        new BulkRun(
            folder,
            bulkSettings(settings, forms, hierarchy),
            new CsvStyle(
                !withoutBom,
                console.language(),
                ProgramVersion.text(),
                formats.contains(OutputFormat.PARQUET),
                !withoutReview),
            decisions,
            processor,
            new ShownAndLogged(
                progress(), new PictureProgress(console, Clock.systemUTC()), log, console))) {
      return watched(run, List.of(processor::close, run, held), files);
    }
  }

  /** While the first document is read there is time for what its result is read with. */
  private List<Form> forms() {
    ResultFile.warmUp();
    return wiring.forms().get();
  }

  private void told(BulkOutcome outcome, Path folder, RunLog log) {
    log.outcome(outcome);
    new SummaryTable(console).print(outcome.summary(), outcome.findings());
    new ChangesTable(console).print(outcome.changes());
    console.tell("extract.done", folder.toString());
    if (!withoutReview && outcome.summary().fields(Flag.REVIEW) > 0) {
      console.tell("extract.review", ReviewOutput.page(folder).toString());
    }
    if (formats.contains(OutputFormat.PARQUET)) {
      console.tell("extract.done_parquet", folder.resolve(ParquetTables.NAME).toString());
    }
  }

  private BulkOutcome watched(BulkRun run, List<Closeable> stopped, List<InputFile> files)
      throws IOException, InterruptedException {
    Interruption watch = new Interruption(console, stopped);
    try {
      return run.run(files);
    } finally {
      watch.end();
    }
  }

  private BulkSettings bulkSettings(
      ReadingSettings settings, Supplier<List<Form>> forms, Hierarchy hierarchy)
      throws IOException {
    return new BulkSettings(
        ProgramFingerprint.of(settings), forms, hierarchy, jobs, fresh, retryFailed);
  }

  private ReadingSettings settings(Workload workload) {
    ScannedText scannedText = withScannedText ? ScannedText.READ : ScannedText.LEFT_OUT;
    int granted = MachineMemory.heap(jobs, heap, MachineMemory.total());
    return new ReadingSettings(
        scannedText,
        new PdfLimits(maxPages, maxPixels),
        new WorkerLimits(timeout, pageTimeout, granted, heap, WorkerLimits.PAGES_UNTIL_RECYCLED),
        workload);
  }

  private @Nullable RunListener progress() {
    if (withoutProgress) {
      return null;
    }
    Clock clock = Clock.system(ZoneId.systemDefault());
    return console.terminal()
        ? new TerminalProgress(console, clock)
        : new PlainProgress(console, clock);
  }
}
