package org.gouji.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.output.Change;

/**
 * How much is different between two outputs.
 *
 * @param reportsBefore number of reports in the older
 * @param reportsAfter number of reports in the newer
 * @param added reports that were not there before
 * @param renamed reports with another name and the same content
 * @param changed reports in both of which something is different, fields or the whole
 * @param values fields with another value
 * @param readings fields with the same value and another reading: a blank that was a mark
 * @param toReview fields that are flagged and were ok
 * @param toOk fields that are ok and were flagged
 * @param gone source files that are not there any more, in order
 */
public record ChangeSummary(
    long reportsBefore,
    long reportsAfter,
    long added,
    long renamed,
    long changed,
    long values,
    long readings,
    long toReview,
    long toOk,
    List<String> gone) {

  public ChangeSummary {
    gone = List.copyOf(gone);
  }

  /** {@return of an output that is the same as the one before} */
  public static ChangeSummary none(long reports) {
    return new ChangeSummary(reports, reports, 0, 0, 0, 0, 0, 0, 0, List.of());
  }

  /** {@return whether there is no change} */
  public boolean isEmpty() {
    return added == 0 && renamed == 0 && changed == 0 && gone.isEmpty();
  }

  /** Counts changes as they come. */
  static final class Counter {

    private static final String OK = "ok";

    private final Set<String> changed = new HashSet<>();
    private final List<String> gone = new ArrayList<>();
    private long added;
    private long renamed;
    private long values;
    private long readings;
    private long toReview;
    private long toOk;

    void add(Change change) {
      switch (change.kind()) {
        case NEW -> added++;
        case RENAMED -> renamed++;
        case GONE -> gone.add(change.sourceFile());
        case REPORT -> changed.add(change.sourceFile());
        case FIELD -> field(change);
      }
    }

    private void field(Change change) {
      changed.add(change.sourceFile());
      if (!change.before().value().equals(change.after().value())) {
        values++;
      } else if (!change.before().reading().equals(change.after().reading())) {
        readings++;
      }
      boolean wasOk = change.before().flag().equals(OK);
      boolean isOk = change.after().flag().equals(OK);
      toReview += wasOk && !isOk ? 1 : 0;
      toOk += isOk && !wasOk ? 1 : 0;
    }

    ChangeSummary summary(long before, long after) {
      return new ChangeSummary(
          before, after, added, renamed, changed.size(), values, readings, toReview, toOk, gone);
    }
  }
}
