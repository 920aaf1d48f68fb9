package org.gouji.cli;

import java.io.Serializable;
import java.util.List;

/**
 * How much a worker has to read, and what Java's optimising compiler should do for it. That
 * compiler pays in the long run only: by its own measure it takes some 15 s of a core in each
 * worker before it has seen enough.
 *
 * @param documents of each worker
 */
public record Workload(long documents) implements Serializable {

  private static final long serialVersionUID = 1;

  /** Tells Java to do without its optimising compiler. */
  static final String WITHOUT_OPTIMISING = "-XX:TieredStopAtLevel=1";

  /**
   * Tells Java 17 to make no class for a method that is called by its name 15 times and more: 36
   * such classes for a result file cost a start 0.1 s. Later Javas have no such setting.
   */
  static final String WITHOUT_CALLERS = "-Dsun.reflect.inflationThreshold=100000";

  /** As much as there can be. */
  public static final Workload MUCH = new Workload(Long.MAX_VALUE);

  /**
   * So few documents take less without the optimising compiler: 10 with a text layer in two workers
   * 3.2 to 4.2 s, and 3.8 to 4.4 s with it, sparing as below.
   */
  private static final int FEW = 8;

  /**
   * A method is worth optimising when it ran this many times as often as Java asks for by itself.
   * Measured with two workers on two cores, by turns: 400 reports with a text layer take 48 to 52 s
   * of CPU time (51 to 57 s without the compiler, 54 to 58 s at five times as often), 18 scanned
   * ones 89 to 93 s (98 s as often as Java asks for by itself, 100 to 103 s at five times). Less,
   * and it works for nothing; more, and the loops over pixels wait for it.
   */
  private static final int TIMES = 20;

  /** {@return the workload of each of {@code workers} that share documents} */
  public static Workload of(long documents, int workers) {
    return new Workload(documents / Math.max(1, workers));
  }

  /**
   * {@return what Java is told about its optimising compiler, the fourth tier in its words, and for
   * few documents about methods called by their names}
   */
  List<String> options() {
    return documents <= FEW
        ? List.of(WITHOUT_OPTIMISING, WITHOUT_CALLERS)
        : List.of(
            "-XX:Tier4InvocationThreshold=" + 5_000 * TIMES,
            "-XX:Tier4MinInvocationThreshold=" + 600 * TIMES,
            "-XX:Tier4CompileThreshold=" + 15_000 * TIMES,
            "-XX:Tier4BackEdgeThreshold=" + 40_000 * TIMES);
  }
}
