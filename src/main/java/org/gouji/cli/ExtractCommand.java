package org.gouji.cli;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.gouji.check.Finding;
import org.gouji.check.Hierarchy;
import org.gouji.decision.AuditFile;
import org.gouji.decision.DecisionLog;
import org.gouji.decision.DecisionOverlay;
import org.gouji.narrative.ScannedText;
import org.gouji.output.CsvFormatException;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;
import org.gouji.output.FieldsCsv;
import org.gouji.output.FindingsCsv;
import org.gouji.output.HierarchyFile;
import org.gouji.output.OutputFolder;
import org.gouji.output.ReportsCsv;
import org.gouji.output.StatementsCsv;
import org.gouji.run.DocumentReader;
import org.gouji.run.ExtractionRun;
import org.gouji.run.InputDiscovery;
import org.gouji.run.InputFile;
import org.gouji.run.Jobs;
import org.gouji.run.ReportSink;
import org.gouji.run.RunFindings;
import org.gouji.run.RunListener;
import org.gouji.run.RunSummary;
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
      Jobs.byDefault(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory());

  @Option(names = "--hierarchy", paramLabel = "FILE.csv", descriptionKey = "extract.hierarchy")
  private @Nullable Path hierarchyFile;

  @Option(names = "--scanned-text", descriptionKey = "extract.scanned_text")
  private boolean withScannedText;

  @Option(names = "--audit", paramLabel = "SHARE", descriptionKey = "extract.audit")
  private @Nullable String auditShare;

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
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(), "jobs < 1", null, spec.findOption("--jobs"), Integer.toString(jobs));
    }
    if (inputs.stream().noneMatch(Files::exists)) {
      throw new InputProblem(spec.commandLine(), "usage.no_such_input", inputs.get(0));
    }
    Hierarchy hierarchy = hierarchy();
    Optional<BigDecimal> audited = audited();
    Optional<OutputFolder> held = OutputFolder.hold(output);
    if (held.isEmpty()) {
      console.warn("error.held", output.toString());
      return ExitCode.OUTPUT_HELD;
    }
    try (OutputFolder folder = held.get()) {
      DecisionLog decisions = DecisionLog.read(folder.path());
      if (audited.isPresent()) {
        AuditFile.keep(folder.path(), audited.get());
      }
      return extract(folder.path(), hierarchy, new DecisionOverlay(decisions, wiring.forms()));
    } catch (CsvFormatException e) {
      return CsvProblems.tell(console, e);
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

  /**
   * @param settled what a report comes to after it was read: with what people decided
   */
  private int extract(Path folder, Hierarchy hierarchy, UnaryOperator<DocumentReport> settled)
      throws IOException, InterruptedException {
    List<InputFile> files = InputDiscovery.find(inputs);
    if (files.isEmpty()) {
      console.warn("extract.nothing", inputs.get(0).toString());
    }
    RunSummary summary;
    RunFindings found = new RunFindings(wiring.forms());
    try (ErrorLog log = new ErrorLog(console, folder, verbose.getAsBoolean());
        FieldsCsv fields = FieldsCsv.create(folder, !withoutBom);
        ReportsCsv reports =
            ReportsCsv.create(folder, !withoutBom, console.language(), ProgramVersion.text());
        FindingsCsv findings = FindingsCsv.create(folder, !withoutBom, console.language());
        StatementsCsv statements = StatementsCsv.create(folder, !withoutBom)) {
      summary =
          read(
              files,
              List.of(fields, reports, findings, statements),
              log,
              settled,
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
    }
    new SummaryTable(console).print(summary, found.count());
    console.tell("extract.done", folder.toString());
    return summary.documents(DocumentStatus.FAILED) > 0
        ? ExitCode.SOME_DOCUMENTS_FAILED
        : ExitCode.DONE;
  }

  private RunSummary read(
      List<InputFile> files,
      List<Closeable> unfinished,
      ErrorLog log,
      UnaryOperator<DocumentReport> settled,
      ReportSink sink)
      throws IOException, InterruptedException {
    ExtractionRun run = new ExtractionRun(this::reader, jobs, listener(log), settled);
    Interruption watch = new Interruption(console, unfinished);
    try {
      return run.run(files, sink);
    } finally {
      watch.end();
    }
  }

  private DocumentReader reader() {
    return wiring.readers().apply(withScannedText ? ScannedText.READ : ScannedText.LEFT_OUT);
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
