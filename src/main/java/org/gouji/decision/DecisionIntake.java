package org.gouji.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.decision.RowOutcome.Result;
import org.gouji.form.Form;
import org.gouji.output.CsvFormatException;

/**
 * Takes decisions from files into the log. A row that cannot be taken stops no other; a file that
 * cannot be understood stops all, before anything is written. What is taken is added at once or, if
 * that fails, not at all.
 */
public final class DecisionIntake {

  private final List<Form> forms;
  private final IntakeOptions options;
  private final Clock clock;

  /**
   * @param forms the forms that reports may use
   * @param options how to take them
   * @param clock tells when
   */
  public DecisionIntake(List<Form> forms, IntakeOptions options, Clock clock) {
    this.forms = List.copyOf(forms);
    this.options = options;
    this.clock = clock;
  }

  /** A row with the decision in it, or why there is none. */
  private record Judged(
      DecisionRow row, Optional<Decision> decision, Optional<RowRefusal> refusal) {}

  /**
   * Takes the decisions in {@code files}.
   *
   * @param folder the output folder, which has to be held
   * @param files the files, the earlier ones first
   * @return what became of every row in which something was decided
   * @throws CsvFormatException if a file, the log or the output cannot be understood
   */
  public List<RowOutcome> take(Path folder, List<Path> files) throws IOException {
    List<DecisionRow> rows = new ArrayList<>();
    for (Path file : files) {
      rows.addAll(DecisionFile.read(file));
    }
    DecisionLog log = DecisionLog.read(folder);
    CurrentFields fields = CurrentFields.read(new FieldRows(folder), rows);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<Judged> judged = judge(rows, new RowJudge(fields, log, forms, options, now));
    Set<Decision> contradicting = contradicting(judged);
    Additions additions = new Additions(log, now);
    List<RowOutcome> outcomes =
        judged.stream().map(each -> outcome(each, contradicting, additions)).toList();
    List<RowOutcome> settled = additions.settled(outcomes);
    if (!options.dry()) {
      log.append(folder, additions.entries());
      AppliedCsv.write(folder, settled);
    }
    return settled;
  }

  private static List<Judged> judge(List<DecisionRow> rows, RowJudge judge) {
    List<Judged> judged = new ArrayList<>();
    for (DecisionRow row : rows) {
      try {
        judged.add(new Judged(row, Optional.of(judge.judge(row)), Optional.empty()));
      } catch (RowRefusal refusal) {
        judged.add(new Judged(row, Optional.empty(), Optional.of(refusal)));
      }
    }
    return judged;
  }

  /** Decisions about one field at the same time that come to different things. */
  private static Set<Decision> contradicting(List<Judged> judged) {
    Map<Object, List<Decision>> bySameTime = new LinkedHashMap<>();
    for (Judged each : judged) {
      each.decision()
          .ifPresent(
              it ->
                  bySameTime
                      .computeIfAbsent(List.of(it.key(), it.decidedAt()), key -> new ArrayList<>())
                      .add(it));
    }
    Set<Decision> contradicting = new HashSet<>();
    for (List<Decision> same : bySameTime.values()) {
      if (same.stream().anyMatch(it -> !it.agreesWith(same.get(0)))) {
        contradicting.addAll(same);
      }
    }
    return contradicting;
  }

  private static RowOutcome outcome(
      Judged judged, Set<Decision> contradicting, Additions additions) {
    if (judged.refusal().isPresent()) {
      RowRefusal refusal = judged.refusal().get();
      return refused(judged.row(), refusal.problem(), refusal.detail());
    }
    Decision decision = judged.decision().orElseThrow();
    if (contradicting.contains(decision)) {
      return refused(judged.row(), RowProblem.TWICE, "");
    }
    return switch (additions.add(decision, judged.row())) {
      case ADDED -> outcome(judged.row(), decision, Result.TAKEN);
      case KNOWN -> outcome(judged.row(), decision, Result.ALREADY);
      case UNDONE -> refused(judged.row(), RowProblem.UNDONE, "");
    };
  }

  private static RowOutcome outcome(DecisionRow row, Decision decision, Result result) {
    return new RowOutcome(
        row.file(),
        row.number(),
        decision.key().documentId(),
        decision.sourceFile(),
        decision.key().field(),
        result,
        Optional.empty(),
        "");
  }

  private static RowOutcome refused(DecisionRow row, RowProblem problem, String detail) {
    return new RowOutcome(
        row.file(),
        row.number(),
        row.text("document_id"),
        row.text("source_file"),
        row.text("field"),
        Result.REFUSED,
        Optional.of(problem),
        detail);
  }
}
