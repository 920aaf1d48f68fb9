package org.gouji.cli;

import org.gouji.bulk.BulkListener;
import org.gouji.output.Change;
import org.gouji.output.DocumentReport;
import org.gouji.run.RunListener;
import org.jspecify.annotations.Nullable;

/**
 * Shows progress, if asked to, and writes the log.
 *
 * @param shown none where nothing is to be shown
 * @param log takes everything
 * @param console for warnings, which are shown in any case
 */
record ShownAndLogged(@Nullable RunListener shown, RunLog log, Console console)
    implements BulkListener {

  @Override
  public void identified(int inputs, int unread) {
    log.identified(inputs, unread);
  }

  @Override
  public void started(int total) {
    if (shown != null && total > 0) {
      shown.started(total);
    }
  }

  @Override
  public void done(DocumentReport report) {
    if (shown != null) {
      shown.done(report);
    }
    log.done(report);
  }

  @Override
  public void broke(String sourceFile, Throwable cause) {
    log.broke(sourceFile, cause);
  }

  @Override
  public void changed(Change change) {
    log.changed(change);
  }

  @Override
  public void unfitting(long figures) {
    console.warn("extract.unfitting", Long.toString(figures));
  }
}
