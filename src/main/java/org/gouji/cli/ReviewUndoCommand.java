package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gouji.decision.Decision;
import org.gouji.decision.DecisionLog;
import org.gouji.decision.DecisionUndo;
import org.gouji.decision.UndoSelection;
import org.gouji.output.CsvFormatException;
import org.gouji.output.OutputFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gouji review undo}: takes decisions back. */
@Command(name = "undo", sortOptions = false)
final class ReviewUndoCommand implements Callable<Integer> {

  private final Console console;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "review.output")
  private Path output = Path.of("");

  @Option(names = "--last", paramLabel = "N", descriptionKey = "review.undo.last")
  private @Nullable Integer last;

  @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "review.undo.field")
  private @Nullable String field;

  @Option(names = "--document", paramLabel = "ID|FILE", descriptionKey = "review.undo.document")
  private @Nullable String document;

  @Option(names = "--analyst", paramLabel = "NAME", descriptionKey = "review.undo.analyst")
  private @Nullable String analyst;

  @Option(names = "--since", paramLabel = "TIME", descriptionKey = "review.undo.since")
  private @Nullable String since;

  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "review.undo.by")
  private String undoneBy = "";

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "review.undo.note")
  private String note = "";

  @Option(names = "--dry-run", descriptionKey = "review.dry_run")
  private boolean dry;

  ReviewUndoCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    UndoSelection selection = selection();
    if (!Files.isRegularFile(output.resolve(DecisionLog.NAME))) {
      throw new InputProblem(spec.commandLine(), "usage.no_decisions", output);
    }
    Optional<OutputFolder> held = OutputFolder.hold(output);
    if (held.isEmpty()) {
      return HeldOutput.tell(console, output);
    }
    try (OutputFolder folder = held.get()) {
      List<Decision> undone =
          new DecisionUndo(clock).undo(folder.path(), selection, undoneBy, note, dry);
      undone.forEach(this::tell);
      console.tell(dry ? "review.undo.dry" : "review.undo.done", Integer.toString(undone.size()));
      return ExitCode.DONE;
    } catch (CsvFormatException e) {
      return CsvProblems.tell(console, e);
    }
  }

  private void tell(Decision decision) {
    console.tell(
        "review.decision",
        Visible.name(decision.sourceFile()),
        Visible.name(decision.key().field()),
        ReviewText.before(decision),
        ReviewText.after(decision),
        Visible.name(decision.analyst()),
        decision.decidedAt().toString());
  }

  private UndoSelection selection() {
    if (last != null && last < 1) {
      throw invalid("--last", last.toString());
    }
    UndoSelection selection =
        new UndoSelection(
            last == null ? OptionalInt.empty() : OptionalInt.of(last),
            Optional.ofNullable(field),
            Optional.ofNullable(document),
            Optional.ofNullable(analyst),
            since());
    if (selection.isEmpty()) {
      throw new InputProblem(spec.commandLine(), "usage.undo_what", output);
    }
    return selection;
  }

  private Optional<Instant> since() {
    if (since == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          since.contains("T")
              ? Instant.parse(since)
              : LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      throw invalid("--since", since);
    }
  }

  private ParameterException invalid(String option, String value) {
    return new ParameterException(spec.commandLine(), option, null, spec.findOption(option), value);
  }
}
