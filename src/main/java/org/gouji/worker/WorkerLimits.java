package org.gouji.worker;

import java.time.Duration;

/**
 * What a document may take.
 *
 * @param timeoutSeconds wall time of a document; 0 for as long as its number of pages asks for
 * @param pageSeconds wall time of a page that is tried alone
 * @param heapMebibytes heap of a worker as granted
 * @param heapAsked heap as asked for, MiB
 * @param pagesUntilRecycled a worker is replaced after so many pages, in case a library leaks; of
 *     pages that are read at once, as those with a text layer, ten count as one
 */
public record WorkerLimits(
    int timeoutSeconds, int pageSeconds, int heapMebibytes, int heapAsked, int pagesUntilRecycled) {

  /** A leak of 100 kB a page would take 200 MB of a worker until then. */
  public static final int PAGES_UNTIL_RECYCLED = 2000;

  /** Seconds of a page that is tried alone, by default. */
  public static final int PAGE_SECONDS = 60;

  /**
   * Seconds of a document by default, and for each of its pages. A scanned page takes 1 to 4 s of a
   * core; a machine three times as busy as it has cores still manages.
   */
  private static final int DOCUMENT_SECONDS = 60;

  private static final int SECONDS_PER_PAGE = 10;

  /** {@return wall time granted to a document of {@code pages} pages, 0 if not known} */
  Duration ofDocument(int pages) {
    return Duration.ofSeconds(
        timeoutSeconds > 0 ? timeoutSeconds : DOCUMENT_SECONDS + (long) SECONDS_PER_PAGE * pages);
  }

  /** {@return wall time granted to a page tried alone} */
  Duration ofPage() {
    return Duration.ofSeconds(pageSeconds);
  }

  /** {@return what was granted and asked for, for the row of a document that took more} */
  String stated(int pages) {
    String asked = timeoutSeconds > 0 ? timeoutSeconds + " s" : "auto";
    return ofDocument(pages).toSeconds()
        + " s / "
        + asked
        + ", heap "
        + heapMebibytes
        + " MiB / "
        + heapAsked
        + " MiB";
  }
}
