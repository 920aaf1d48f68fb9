package org.gouji.narrative;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a sentence takes from before: the topic spoken of last, who was named, what is being divided
 * into parts.
 *
 * @param topic the topic spoken of last; empty if there was none
 * @param scope who was named last in this paragraph
 * @param scopeStated whether that was in this sentence
 * @param whole index of the statistic whose parts are being listed
 * @param wholeDepth in how many brackets they stand
 * @param perhaps whether it is only perhaps still being divided
 */
record Memory(
    String topic,
    Optional<Word> scope,
    boolean scopeStated,
    OptionalInt whole,
    int wholeDepth,
    boolean perhaps) {

  static final Memory NONE = new Memory("", Optional.empty(), false, OptionalInt.empty(), 0, false);

  Memory speakingOf(String other) {
    return other.isEmpty()
        ? this
        : new Memory(other, scope, scopeStated, whole, wholeDepth, perhaps);
  }

  Memory saidOf(Word somebody) {
    return new Memory(topic, Optional.of(somebody), true, whole, wholeDepth, perhaps);
  }

  /** {@return what is remembered at the beginning of a sentence about {@code about}} */
  Memory inNewSentence(String about) {
    return new Memory(about, scope, false, OptionalInt.empty(), 0, false);
  }

  Memory dividing(OptionalInt statistic, int depth) {
    return new Memory(topic, scope, scopeStated, statistic, depth, false);
  }

  Memory perhapsDividing() {
    return new Memory(topic, scope, scopeStated, whole, wholeDepth, whole.isPresent());
  }

  Memory dividingNothing() {
    return new Memory(topic, scope, scopeStated, OptionalInt.empty(), 0, false);
  }
}
