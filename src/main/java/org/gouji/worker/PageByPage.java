package org.gouji.worker;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.run.PageScope;
import org.gouji.worker.Attempt.Failed;
import org.gouji.worker.Attempt.Read;

/**
 * Finds the pages that break the program by trying each alone, then reads the document without
 * them.
 */
final class PageByPage {

  /** A document with more pages like that is not worth a worker each. */
  private static final int MOST_BAD_PAGES = 10;

  private final WorkerLimits limits;
  private final Trial trial;

  /** Tries to read a part of the document. */
  @FunctionalInterface
  interface Trial {

    /** {@return how that ended} */
    Attempt of(PageScope scope) throws IOException, InterruptedException;
  }

  PageByPage(WorkerLimits limits, Trial trial) {
    this.limits = limits;
    this.trial = trial;
  }

  /**
   * {@return whether there is a result, of all pages but the bad ones}
   *
   * @param failed how reading the whole document ended
   */
  boolean read(Failed failed) throws IOException, InterruptedException {
    int pages = failed.pages();
    if (pages < 2) {
      return false;
    }
    SortedMap<Integer, String> bad = new TreeMap<>();
    long start = System.nanoTime();
    for (int page = 1; page <= pages; page++) {
      // All pages together get the time of the document once more.
      boolean late = System.nanoTime() - start > limits.ofDocument(pages).toNanos();
      if (late || bad.size() > MOST_BAD_PAGES) {
        return false;
      }
      PageScope alone = new PageScope(page, Collections.emptySortedMap());
      if (trial.of(alone) instanceof Failed broken) {
        bad.put(page, broken.fault().code().code());
      }
    }
    boolean someAreGood = !bad.isEmpty() && bad.size() < pages;
    return someAreGood && trial.of(new PageScope(0, bad)) instanceof Read;
  }
}
