package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.narrative.Statistic.Nature;

/** 占比分别为60%、37%、3%: percentages one after the other belong to as many counts before them. */
final class ShareLists {

  private final List<Statistic> statistics;

  private ShareLists(List<Statistic> statistics) {
    this.statistics = new ArrayList<>(statistics);
  }

  /** {@return the statistics, each percentage of such a list with the count it is of} */
  static List<Statistic> assigned(List<Statistic> statistics) {
    return new ShareLists(statistics).assigned();
  }

  private List<Statistic> assigned() {
    int start = 0;
    while (start < statistics.size()) {
      int end = start;
      while (end < statistics.size() && isShareWith(start, end)) {
        end++;
      }
      if (end - start > 1) {
        assign(start, end);
      }
      start = Math.max(end, start + 1);
    }
    return List.copyOf(statistics);
  }

  private boolean isShareWith(int first, int index) {
    return statistics.get(index).nature() == Nature.SHARE && isSameSentence(first, index);
  }

  private boolean isSameSentence(int one, int other) {
    return statistics.get(one).sentence().equals(statistics.get(other).sentence());
  }

  private void assign(int start, int end) {
    List<Integer> counts = new ArrayList<>();
    for (int i = start - 1; i >= 0 && isSameSentence(i, start); i--) {
      if (statistics.get(i).isCount() && counts.size() < end - start) {
        counts.add(0, i);
      }
    }
    for (int i = start; i < end; i++) {
      boolean assigned = counts.size() == end - start;
      OptionalInt of = assigned ? OptionalInt.of(counts.get(i - start)) : OptionalInt.empty();
      statistics.set(i, statistics.get(i).of(of));
    }
  }
}
