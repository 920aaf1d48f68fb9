package org.gouji.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.bulk.PlannedDocument;

/**
 * Divides documents among tasks by what reading them is likely to cost, the dearest first, so that
 * none of them begins when all others have ended.
 *
 * <p>What a document costs is told by its size, which is known without opening it: a scanned page
 * is 60 kB to 1 MB and takes a second or two; pages with a text layer are smaller and a hundred
 * times quicker. A wrong guess costs balance, not results.
 */
final class CostPartitions {

  /**
   * Seconds of a document whatever it holds, and of each megabyte. In the 20 reports of the corpus,
   * a megabyte of scans took 10 to 40 s, and a born-digital report 0.05 s.
   */
  private static final double SECONDS_PER_DOCUMENT = 0.05;

  private static final double SECONDS_PER_MEGABYTE = 20;
  private static final double MEGABYTE = 1 << 20;

  /**
   * Tasks for each core: the last ones end within an eighth of the time, and what a task costs by
   * itself, some 20 ms, is still little.
   */
  private static final int TASKS_PER_CORE = 8;

  private CostPartitions() {}

  /**
   * A document with its size.
   *
   * @param document the document
   * @param file where it is
   */
  record Candidate(PlannedDocument document, ListedFile file) {

    double cost() {
      return SECONDS_PER_DOCUMENT + SECONDS_PER_MEGABYTE * file.length() / MEGABYTE;
    }
  }

  /** {@return the documents of each task, at least one each} */
  static List<List<Candidate>> of(List<Candidate> documents, int cores) {
    List<Candidate> dearestFirst = new ArrayList<>(documents);
    dearestFirst.sort(
        Comparator.comparingDouble(Candidate::cost)
            .reversed()
            .thenComparing(each -> each.file().sourceFile()));
    double all = documents.stream().mapToDouble(Candidate::cost).sum();
    double share = all / (Math.max(1, cores) * TASKS_PER_CORE);
    List<List<Candidate>> tasks = new ArrayList<>();
    List<Candidate> task = new ArrayList<>();
    double cost = 0;
    for (Candidate each : dearestFirst) {
      if (!task.isEmpty() && cost + each.cost() > share) {
        tasks.add(task);
        task = new ArrayList<>();
        cost = 0;
      }
      task.add(each);
      cost += each.cost();
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }
}
