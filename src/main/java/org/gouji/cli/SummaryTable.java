package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.check.FindingKind;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.match.Flag;
import org.gouji.output.DocumentStatus;
import org.gouji.run.RunSummary;

/** The table at the end of a run. */
final class SummaryTable {

  /** More names than this push the table off the screen. */
  private static final int MOST_NAMES = 20;

  private final Console console;
  private final List<String> labels = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  SummaryTable(Console console) {
    this.console = console;
  }

  /**
   * Prints the table, and the documents that failed.
   *
   * @param findings number of findings by kind; a kind without any may be absent
   */
  void print(RunSummary summary, Map<FindingKind, Long> findings) {
    row("summary.documents", summary.documentTotal());
    for (DocumentStatus status : DocumentStatus.values()) {
      part("status." + status.code(), summary.documents(status));
    }
    row("summary.pages", summary.pages());
    row("summary.fields", summary.fieldTotal());
    for (Flag flag : Flag.values()) {
      part("flag." + flag.code(), summary.fields(flag));
    }
    row("summary.rules", summary.ruleTotal());
    for (Verdict verdict : Verdict.values()) {
      part("verdict." + verdict.code(), summary.rules(verdict));
    }
    row("summary.findings", findings.values().stream().mapToLong(Long::longValue).sum());
    for (FindingKind kind : FindingKind.values()) {
      part("kind." + kind.code(), findings.getOrDefault(kind, 0L));
    }
    row("summary.seconds", String.format(Locale.ROOT, "%.1f", summary.seconds()));
    int labelColumns = widest(labels);
    int figureColumns = widest(figures);
    for (int i = 0; i < labels.size(); i++) {
      console
          .out()
          .println(
              Columns.left(labels.get(i), labelColumns)
                  + "  "
                  + Columns.right(figures.get(i), figureColumns));
    }
    failed(summary.failed());
    console.out().flush();
  }

  private void failed(List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    console.out().println();
    console.tell("summary.failed", Integer.toString(names.size()));
    names.stream()
        .limit(MOST_NAMES)
        .forEach(name -> console.out().println("  " + Visible.name(name)));
    if (names.size() > MOST_NAMES) {
      console.tell("summary.more", Integer.toString(names.size() - MOST_NAMES));
    }
  }

  private void row(String key, long figure) {
    row(key, Long.toString(figure));
  }

  private void row(String key, String figure) {
    labels.add(console.language().say(key));
    figures.add(figure);
  }

  /** A part of the row above; left out where there is none of it. */
  private void part(String key, long figure) {
    if (figure > 0) {
      labels.add("  " + console.language().say(key));
      figures.add(Long.toString(figure));
    }
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(Columns::of).max().orElse(0);
  }
}
