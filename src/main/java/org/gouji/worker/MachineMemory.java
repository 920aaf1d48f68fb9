package org.gouji.worker;

import java.lang.management.ManagementFactory;

/** How many workers a machine can hold, and how much heap each may have. All in MiB. */
public final class MachineMemory {

  /** Heap of a worker where the machine has it. */
  public static final int HEAP = 1024;

  /**
   * Least heap of a worker: a scanned A3 page at 300 dpi is 70 MB as RGB, and some copies of it
   * live at a time.
   */
  private static final int LEAST_HEAP = 512;

  /** What a worker takes beyond its heap: the JVM, the libraries and models of both readers. */
  private static final int BESIDE_HEAP = 400;

  /** The parent and what else runs. */
  private static final int OTHERS = 512;

  /** With less, a run is tried all the same. */
  private static final int TIGHT_HEAP = 256;

  private MachineMemory() {}

  /** {@return memory of this machine or container; 0 if not known} */
  public static int total() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? (int) (system.getTotalMemorySize() >> 20)
        : 0;
  }

  /** {@return as many workers as there are cores, unless the memory is too small; at least 1} */
  public static int workers(int cores, int total) {
    if (total <= 0) {
      return cores;
    }
    return Math.max(1, Math.min(cores, (total - OTHERS) / (LEAST_HEAP + BESIDE_HEAP)));
  }

  /** {@return heap of each of {@code workers}: what is asked for, or what the memory allows} */
  public static int heap(int workers, int asked, int total) {
    if (total <= 0) {
      return asked;
    }
    int share = (total - OTHERS) / Math.max(1, workers) - BESIDE_HEAP;
    return Math.min(asked, Math.max(TIGHT_HEAP, share));
  }
}
