package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** What was said so far, and what in it a clause refers back to. */
final class Said {

  private static final Set<String> CARRIED = Set.of("carried_in", "carried");

  private final List<Statistic> statistics = new ArrayList<>();
  private int paragraph;
  private int sentence;

  void add(Statistic statistic) {
    statistics.add(statistic);
  }

  void beginParagraph() {
    paragraph = statistics.size();
  }

  void beginSentence() {
    sentence = statistics.size();
  }

  List<Statistic> all() {
    return List.copyOf(statistics);
  }

  Statistic get(int index) {
    return statistics.get(index);
  }

  /** {@return what was said last in this sentence} */
  Optional<Statistic> last() {
    return statistics.size() == sentence
        ? Optional.empty()
        : Optional.of(statistics.get(statistics.size() - 1));
  }

  /** {@return whether nothing was said since the statistic of this index} */
  boolean isLast(int index) {
    return index == statistics.size() - 1;
  }

  /** {@return the last count of this sentence: what a percentage behind it is of} */
  OptionalInt lastCount() {
    return last(sentence, Statistic::isCount);
  }

  /** {@return the last count of this paragraph that is no part: what 均 and 全部 speak of} */
  OptionalInt lastWhole() {
    return last(paragraph, statistic -> statistic.isCount() && !statistic.isPart());
  }

  /**
   * {@return the statistic whose parts 其中 begins to list} The last one that is not itself a part,
   * unless its parts follow in brackets. 新收45件、上年结转3件，其中自然人48件 are parts of both.
   */
  OptionalInt divided(boolean inBrackets) {
    return last(
        paragraph,
        statistic ->
            statistic.isCount()
                && !statistic.subject().isOne("requests", CARRIED)
                && (inBrackets || !statistic.isPart()));
  }

  private OptionalInt last(int from, Predicate<Statistic> wanted) {
    for (int i = statistics.size() - 1; i >= from; i--) {
      if (wanted.test(statistics.get(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
