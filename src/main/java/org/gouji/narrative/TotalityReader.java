package org.gouji.narrative;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.narrative.Statistic.Nature;

/** Reads clauses that say something of all that was counted before: 均获维持, 已全部办结. */
final class TotalityReader {

  private static final List<String> COMPLETION = List.of("closed", "handled", "on_time");

  /** 均在办理 is not closed, and 均按时答复 speaks of time. */
  private static final List<String> COMPLETED = List.of("办结", "办毕", "完毕", "完成", "完结");

  private final SubjectFinder subjects;

  TotalityReader(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  /** {@return what the clause says of all, if it does} */
  Optional<Claim> read(Segment segment, String recent, Said said) {
    Subject subject = subjects.find(segment.left(), List.of(), recent);
    if (!subject.isKnown() || subject.measure().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt all = said.lastWhole();
    if (subject.isOne("requests", COMPLETION) && isCompleted(segment)) {
      Amount amount = all.isPresent() ? said.get(all.getAsInt()).amount() : Zero.WITHOUT_UNIT;
      return Optional.of(new Claim(subject, amount, Nature.ALL_CLOSED, all, false));
    }
    boolean inferred =
        subject.level() == 3 && all.isPresent() && isSaidOf(subject, all.getAsInt(), said);
    return inferred
        ? Optional.of(
            new Claim(subject, said.get(all.getAsInt()).amount(), Nature.INFERRED, all, false))
        : Optional.empty();
  }

  /** 均获维持 is said of the lawsuits just counted, not of something further back. */
  private static boolean isSaidOf(Subject subject, int all, Said said) {
    return said.isLast(all)
        && said.get(all).subject().level() < 3
        && said.get(all).subject().topic().equals(subject.topic())
        && !subject.unknownWords();
  }

  private static boolean isCompleted(Segment segment) {
    return segment.left().stream()
        .anyMatch(
            token -> token.is(Role.MEASURE) && COMPLETED.stream().anyMatch(token.text()::contains));
  }
}
