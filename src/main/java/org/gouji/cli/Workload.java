package org.gouji.cli;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much a worker has to read, as far as that is known before a file is opened. Java's optimising
 * compiler pays only in the long run: it takes some 15 s of a core in each worker before it has
 * seen enough.
 *
 * <p>Measured on reports of {@code corpus/}: 400 with a text layer, two workers, take 24 s without
 * it and 34 to 45 s with it; 26 scanned ones, whose pictures are worked on pixel by pixel, 115 s
 * without it and 82 s with it. A wrong guess costs time and nothing else.
 *
 * @param documents of each worker
 * @param medianBytes size of a document in the middle; 0 if not known
 */
public record Workload(long documents, long medianBytes) implements Serializable {

  private static final long serialVersionUID = 1;

  /** As much as there can be. */
  public static final Workload MUCH = new Workload(Long.MAX_VALUE, 0);

  /** So few documents take less without the optimising compiler, whatever they hold. */
  private static final int FEW = 8;

  /** And so few that have a text layer: from here on a warm worker makes up for its start. */
  private static final int FEW_WITH_TEXT = 400;

  /**
   * Smaller documents have a text layer as a rule: those of the samples take 50 to 210 kB, scanned
   * ones 500 kB and more, copies in black and white excepted.
   */
  private static final long WITH_TEXT = 300_000;

  /**
   * {@return the workload of files}
   *
   * @param workers how many share them
   */
  static Workload ofFiles(List<Path> files, int workers) {
    // Nobody asks for the size of more.
    List<Path> asked = files.size() > (long) FEW_WITH_TEXT * workers ? List.of() : files;
    return of(files.size(), asked.stream().map(Workload::bytes).toList(), workers);
  }

  /**
   * {@return the workload of documents of these sizes}
   *
   * @param workers how many share them
   */
  public static Workload of(List<Long> bytes, int workers) {
    return of(bytes.size(), bytes, workers);
  }

  private static Workload of(int documents, List<Long> bytes, int workers) {
    List<Long> sorted = bytes.stream().sorted().toList();
    long median = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    return new Workload(documents / Math.max(1, workers), median);
  }

  /** A file that cannot be asked has its row with the reason later. */
  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** {@return whether it is done sooner without the optimising compiler} */
  boolean isShort() {
    return documents <= FEW || (documents <= FEW_WITH_TEXT && medianBytes <= WITH_TEXT);
  }
}
