package org.gouji.run;

/** How many documents to read side by side. */
public final class Jobs {

  /**
   * Heap that a document under way may need: a scanned A3 page at 300 dpi is 70 MB as RGB, and some
   * copies of it live at a time. Less, and scans run out of memory; more, and cores stay idle.
   */
  private static final long BYTES_PER_JOB = 384L << 20;

  private Jobs() {}

  /** {@return as many as there are cores, unless the heap is too small for that; at least 1} */
  public static int byDefault(int cores, long heapBytes) {
    return (int) Math.max(1, Math.min(cores, heapBytes / BYTES_PER_JOB));
  }
}
