package org.gouji.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.bulk.ReportRows.Group;
import org.jspecify.annotations.Nullable;

/**
 * The rows of two files, report by report. Both files have their reports in the same order, so that
 * one of each is in memory; where the order differs after all, those wait that come early.
 */
final class PairedReports implements Closeable {

  private final ReportRows before;
  private final ReportRows after;
  private final Set<String> common;
  private final Map<String, Group> earlyBefore = new HashMap<>();

  /** Takes the rows of a report that both files have. */
  @FunctionalInterface
  interface Sink {

    /** The rows before and after. */
    void accept(Group before, Group after) throws IOException;
  }

  private PairedReports(ReportRows before, ReportRows after, Set<String> common) {
    this.before = before;
    this.after = after;
    this.common = common;
  }

  /**
   * Opens two files.
   *
   * @param columns the wanted ones
   * @param common reports that are in both
   */
  static PairedReports open(Path before, Path after, List<String> columns, Set<String> common)
      throws IOException {
    ReportRows older = ReportRows.open(before, columns);
    try {
      return new PairedReports(older, ReportRows.open(after, columns), common);
    } catch (IOException e) {
      older.close();
      throw e;
    }
  }

  /** Goes through the reports that are in both files. */
  void forEach(Sink sink) throws IOException {
    for (Group now = after.next(); now != null; now = after.next()) {
      if (common.contains(now.sourceFile())) {
        Group then = find(now.sourceFile());
        if (then != null) {
          sink.accept(then, now);
        }
      }
    }
  }

  private @Nullable Group find(String sourceFile) throws IOException {
    Group early = earlyBefore.remove(sourceFile);
    if (early != null) {
      return early;
    }
    for (Group then = before.next(); then != null; then = before.next()) {
      if (then.sourceFile().equals(sourceFile)) {
        return then;
      }
      if (common.contains(then.sourceFile())) {
        earlyBefore.put(then.sourceFile(), then);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    before.close();
    after.close();
  }
}
