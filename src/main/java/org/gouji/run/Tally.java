package org.gouji.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.check.RuleOutcome.Verdict;
import org.gouji.match.Flag;
import org.gouji.output.DocumentReport;
import org.gouji.output.DocumentStatus;

/** Counts reports as they come. */
public final class Tally {

  private final Map<DocumentStatus, Long> documents = new EnumMap<>(DocumentStatus.class);
  private final Map<Flag, Long> fields = new EnumMap<>(Flag.class);
  private final Map<Verdict, Long> rules = new EnumMap<>(Verdict.class);
  private final List<String> failed = new ArrayList<>();
  private long pages;

  /** Counts a report. */
  public void add(DocumentReport report) {
    documents.merge(report.status(), 1L, Long::sum);
    report.fields().forEach(field -> fields.merge(field.flag(), 1L, Long::sum));
    report.rules().forEach(outcome -> rules.merge(outcome.verdict(), 1L, Long::sum));
    pages += report.pages();
    if (report.status() == DocumentStatus.FAILED) {
      failed.add(report.sourceFile());
    }
  }

  /** {@return what was counted} */
  public RunSummary summary(double seconds) {
    return new RunSummary(documents, fields, rules, pages, failed, seconds);
  }
}
