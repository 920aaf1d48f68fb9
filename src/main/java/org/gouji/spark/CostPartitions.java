package org.gouji.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.bulk.PlannedDocument;

/**
 * Divides documents among tasks by what reading them is likely to cost, the dearest first, so that
 * none of them begins when all others have ended.
 *
 * <p>What a document costs is told by its size, which is known without opening it: pages with a
 * text layer are smaller than scanned ones and, by bench/RESULTS.md, a hundred times quicker. A
 * wrong guess costs balance, not results.
 */
final class CostPartitions {

  /**
   * Seconds of a document whatever it holds, and of each megabyte. Assumed, not measured: only
   * their ratio counts, and only for balance.
   */
  private static final double SECONDS_PER_DOCUMENT = 0.05;

  private static final double SECONDS_PER_MEGABYTE = 20;
  private static final double MEGABYTE = 1 << 20;

  /**
   * A task takes this part of what a core has left to do: large ones first, small ones at the end,
   * so that all cores end within a small one (guided self-scheduling). With equal shares by cost, 8
   * for each core, the last task of 400 born-digital reports had a fifth of them: small files cost
   * as much as large ones there.
   */
  private static final double PART = 0.25;

  /** So few documents are not divided further: a task costs about as much as one by itself. */
  private static final int FEWEST = 4;

  /** Nor are documents that cost so little together: four reports with a text layer, by size. */
  private static final double LEAST_COST = 8;

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
    double costLeft = documents.stream().mapToDouble(Candidate::cost).sum();
    List<List<Candidate>> tasks = new ArrayList<>();
    int next = 0;
    while (next < dearestFirst.size()) {
      int end = end(dearestFirst, next, costLeft, PART / Math.max(1, cores));
      List<Candidate> task = dearestFirst.subList(next, end);
      tasks.add(List.copyOf(task));
      costLeft -= task.stream().mapToDouble(Candidate::cost).sum();
      next = end;
    }
    return tasks;
  }

  /**
   * {@return where a task ends that begins at {@code start}} It has no more than its part of the
   * cost, nor of the documents: the cost is a guess, by which small files may look too cheap.
   */
  private static int end(List<Candidate> documents, int start, double costLeft, double part) {
    double mostCost = Math.max(LEAST_COST, costLeft * part);
    double most = Math.max(FEWEST, (documents.size() - start) * part);
    double cost = documents.get(start).cost();
    int end = start + 1;
    while (end < documents.size() && end - start < most) {
      cost += documents.get(end).cost();
      if (cost > mostCost) {
        break;
      }
      end++;
    }
    return end;
  }
}
