package org.gouji.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.bulk.ReportRows.Group;
import org.gouji.output.Change;
import org.gouji.output.Change.State;
import org.gouji.output.ChangeKind;
import org.gouji.output.CsvRows;

/**
 * Compares two outputs: of a run and the run before, of two versions of the program. Only the names
 * of the reports are held in memory.
 *
 * <p>Fields are compared by their ids in reports of the same name that both have fields; where a
 * report failed in one of them, its status tells.
 */
public final class OutputComparison {

  /** What is compared of a report; the seconds it took and the program are not. */
  private static final List<String> REPORT_COLUMNS =
      List.of(
          "document_id",
          "status",
          "error",
          "authority",
          "year",
          "layout",
          "pages",
          "scanned_pages");

  private static final List<String> FIELD_COLUMNS = List.of("field", "value", "reading", "flag");

  private final OutputFiles before;
  private final OutputFiles after;
  private final ChangeSink sink;
  private final ChangeSummary.Counter counter = new ChangeSummary.Counter();

  /** Takes changes. */
  @FunctionalInterface
  public interface ChangeSink {

    /** Takes the next change. */
    void accept(Change change) throws IOException;
  }

  private OutputComparison(OutputFiles before, OutputFiles after, ChangeSink sink) {
    this.before = before;
    this.after = after;
    this.sink = sink;
  }

  /**
   * Compares two outputs.
   *
   * @param before the older; where its files are not there, every report is new
   * @param after the newer
   * @param sink takes the changes: first those of whole reports, then those of fields, each in the
   *     order of the output
   * @return how many there are
   * @throws org.gouji.output.CsvFormatException if a file is not what it should be
   */
  public static ChangeSummary compare(OutputFiles before, OutputFiles after, ChangeSink sink)
      throws IOException {
    return new OutputComparison(before, after, sink).run();
  }

  private ChangeSummary run() throws IOException {
    Map<String, Seen> newer = seen(after);
    Map<String, Seen> older = before.exist() ? seen(before) : Map.of();
    Map<String, String> renamed = renamed(older, newer);
    for (Map.Entry<String, Seen> each : newer.entrySet()) {
      if (renamed.containsKey(each.getKey())) {
        whole(each.getKey(), ChangeKind.RENAMED, renamed.get(each.getKey()), each.getKey());
      } else if (!older.containsKey(each.getKey())) {
        whole(each.getKey(), ChangeKind.NEW, "", each.getValue().status());
      }
    }
    Set<String> oldNames = new HashSet<>(renamed.values());
    for (Map.Entry<String, Seen> each : older.entrySet()) {
      if (!newer.containsKey(each.getKey()) && !oldNames.contains(each.getKey())) {
        whole(each.getKey(), ChangeKind.GONE, each.getValue().status(), "");
      }
    }
    if (before.exist()) {
      reports(common(older, newer, it -> true));
      fields(common(older, newer, Seen::hasFields));
    }
    return counter.summary(older.size(), newer.size());
  }

  /** What is held in memory of a report. */
  private record Seen(String documentId, String status, boolean hasFields) {}

  private static Map<String, Seen> seen(OutputFiles files) throws IOException {
    Map<String, Seen> seen = new LinkedHashMap<>();
    new CsvRows(
            files.reports(), List.of("source_file", "document_id", "status", "fields"), List.of())
        .forEach(
            (cells, line) -> {
              boolean hasFields = !cells.get(3).equals("0");
              seen.put(cells.get(0), new Seen(cells.get(1), cells.get(2).intern(), hasFields));
            });
    return seen;
  }

  private static Set<String> common(
      Map<String, Seen> older, Map<String, Seen> newer, Predicate<Seen> wanted) {
    Set<String> common = new HashSet<>();
    newer.forEach(
        (name, now) -> {
          Seen then = older.get(name);
          if (then != null && wanted.test(then) && wanted.test(now)) {
            common.add(name);
          }
        });
    return common;
  }

  /** {@return the old name of every report that was renamed; a content is told by its id} */
  private static Map<String, String> renamed(Map<String, Seen> older, Map<String, Seen> newer) {
    Map<String, String> gone = new HashMap<>();
    older.forEach(
        (name, then) -> {
          if (!newer.containsKey(name) && !then.documentId().isEmpty()) {
            gone.putIfAbsent(then.documentId(), name);
          }
        });
    Map<String, String> renamed = new HashMap<>();
    newer.forEach(
        (name, now) -> {
          String old = older.containsKey(name) ? null : gone.remove(now.documentId());
          if (old != null) {
            renamed.put(name, old);
          }
        });
    return renamed;
  }

  private void whole(String sourceFile, ChangeKind kind, String then, String now)
      throws IOException {
    tell(new Change(sourceFile, kind, "", State.of(then), State.of(now)));
  }

  private void reports(Set<String> common) throws IOException {
    try (PairedReports pairs =
        PairedReports.open(before.reports(), after.reports(), REPORT_COLUMNS, common)) {
      pairs.forEach(this::report);
    }
  }

  private void report(Group then, Group now) throws IOException {
    for (int i = 0; i < REPORT_COLUMNS.size(); i++) {
      String old = then.rows().get(0).get(i);
      String current = now.rows().get(0).get(i);
      if (!old.equals(current)) {
        tell(
            new Change(
                now.sourceFile(),
                ChangeKind.REPORT,
                REPORT_COLUMNS.get(i),
                State.of(old),
                State.of(current)));
      }
    }
  }

  private void fields(Set<String> common) throws IOException {
    try (PairedReports pairs =
        PairedReports.open(before.fields(), after.fields(), FIELD_COLUMNS, common)) {
      pairs.forEach(this::fields);
    }
  }

  private void fields(Group then, Group now) throws IOException {
    Map<String, State> old = states(then);
    for (Map.Entry<String, State> each : states(now).entrySet()) {
      State was = old.remove(each.getKey());
      field(now.sourceFile(), each.getKey(), was == null ? State.NONE : was, each.getValue());
    }
    for (Map.Entry<String, State> each : new ArrayList<>(old.entrySet())) {
      field(now.sourceFile(), each.getKey(), each.getValue(), State.NONE);
    }
  }

  private static Map<String, State> states(Group group) {
    Map<String, State> states = new LinkedHashMap<>();
    for (List<String> row : group.rows()) {
      states.put(row.get(0), new State(row.get(1), row.get(2), row.get(3)));
    }
    return states;
  }

  private void field(String sourceFile, String id, State was, State is) throws IOException {
    if (!was.equals(is)) {
      tell(new Change(sourceFile, ChangeKind.FIELD, id, was, is));
    }
  }

  private void tell(Change change) throws IOException {
    counter.add(change);
    sink.accept(change);
  }
}
