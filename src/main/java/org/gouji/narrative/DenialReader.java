package org.gouji.narrative;

import java.util.List;
import java.util.Set;
import org.gouji.narrative.Statistic.Nature;

/** Reads clauses that say that there was none: 没有收到…申请, 未发生行政复议、行政诉讼, 零复议. */
final class DenialReader {

  /** Measures of which 没有 does not say that there was none: 没有答复 says something else. */
  private static final Set<String> CANNOT_BE_DENIED =
      Set.of("handled", "closed", "replied", "open", "on_time", "extended", "published");

  private final SubjectFinder subjects;

  DenialReader(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  /**
   * {@return what the clause denies, each by itself}
   *
   * @param negation index of the word that denies
   * @param recent the topic spoken of last
   * @param pending what the clause before named without an amount: 行政复议情况：未发生
   */
  List<Claim> read(Segment segment, int negation, String recent, Subject pending) {
    List<Token> tokens = segment.tokens();
    List<Token> before = tokens.subList(0, negation);
    List<Token> behind = tokens.subList(negation + 1, tokens.size());
    String named = subjects.named(before, recent);
    String spokenOf = named.isEmpty() ? recent : named;
    Subject subject = subjects.denied(behind, spokenOf);
    if (!subject.explicit() && subject.level() < 2 && subjects.named(behind, spokenOf).isEmpty()) {
      Subject ahead = subjects.find(before, List.of(), recent);
      subject = Segment.unknown(behind) > 0 ? Subject.NONE : ahead.explicit() ? ahead : pending;
    }
    Subject surely = Segment.unknown(behind) > 1 ? subject.loosened() : subject;
    boolean ofPart = Negation.isConditional(behind) || segment.has(Role.HOPES);
    Subject denied = ofPart ? surely.restrictedToo() : surely;
    return denied.concepts().stream()
        .filter(concept -> !CANNOT_BE_DENIED.contains(concept.measure()))
        .map(concept -> Claim.of(denied.of(concept), Zero.WITHOUT_UNIT, Nature.NEGATED))
        .toList();
  }
}
