package org.gouji.cli;

import org.gouji.bulk.ChangeSummary;

/** What is different from the run before, in at most ten lines, and the reports that are gone. */
final class ChangesTable {

  /** More names than this push the table off the screen. */
  private static final int MOST_NAMES = 20;

  private final Console console;
  private final AlignedTable table = new AlignedTable();

  ChangesTable(Console console) {
    this.console = console;
  }

  void print(ChangeSummary changes) {
    if (changes.isEmpty()) {
      console.tell("changes.none");
      return;
    }
    row("changes.before", changes.reportsBefore());
    row("changes.after", changes.reportsAfter());
    part("changes.new", changes.added());
    part("changes.gone", changes.gone().size());
    part("changes.renamed", changes.renamed());
    part("changes.changed", changes.changed());
    part("changes.values", changes.values());
    part("changes.readings", changes.readings());
    part("changes.to_review", changes.toReview());
    part("changes.to_ok", changes.toOk());
    table.print(console);
    changes.gone().stream()
        .limit(MOST_NAMES)
        .forEach(name -> console.tell("changes.gone_report", Visible.name(name)));
    if (changes.gone().size() > MOST_NAMES) {
      console.tell("changes.more", Integer.toString(changes.gone().size() - MOST_NAMES));
    }
  }

  private void row(String key, long figure) {
    table.row(console.language().say(key), Long.toString(figure));
  }

  private void part(String key, long figure) {
    if (figure > 0) {
      table.row("  " + console.language().say(key), Long.toString(figure));
    }
  }
}
