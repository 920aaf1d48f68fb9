package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.narrative.Statistic.Nature;

/** What an amount counts in the words of the text, where they are not known. */
final class Labels {

  private static final int LONGEST = 30;
  private static final String PARTICLES = "的了已为是有达计对由因就于等以中内后其之及另“”";

  private static final Set<Role> SAYS_NOTHING =
      Set.of(
          Role.FILLERS,
          Role.PARTS,
          Role.TOGETHER,
          Role.CONJUNCTIONS,
          Role.CONTINUATIONS,
          Role.GOVERNORS,
          Role.RESPECTIVELY,
          Role.ABOUT,
          Role.SCOPE);

  private Labels() {}

  /**
   * {@return the words before the amount, without what says nothing; those behind where there are
   * none}
   */
  static String of(Segment segment) {
    String before = trimmed(segment.left());
    return before.isEmpty() ? trimmed(segment.right()) : before;
  }

  /** {@return what a statistic counts, with who counts in brackets where that is said} */
  static String subject(Statistic statistic, List<Statistic> all) {
    String name = name(statistic, all);
    return statistic.scope().isEmpty() ? name : name + "（" + statistic.scope() + "）";
  }

  private static String name(Statistic statistic, List<Statistic> all) {
    OptionalInt of = statistic.whole();
    if (statistic.nature() == Nature.SHARE && of.isPresent()) {
      return name(all.get(of.getAsInt()), all) + "占比";
    }
    if (isNamed(statistic.subject())) {
      return statistic.subject().concepts().stream()
          .map(concept -> concept.name().chinese())
          .collect(Collectors.joining("、"));
    }
    if (!statistic.label().isEmpty()) {
      return statistic.label();
    }
    return of.isPresent() ? name(all.get(of.getAsInt()), all) : statistic.clause();
  }

  /** 清理规范性文件 is told better by the text's words than by the topic's name. */
  private static boolean isNamed(Subject subject) {
    return subject.isKnown()
        && !subject.restricted()
        && (subject.measure().isPresent()
            || subject.concepts().stream().anyMatch(concept -> !concept.fields().isEmpty()));
  }

  private static String trimmed(List<Token> tokens) {
    List<Token> words = new ArrayList<>(tokens);
    while (!words.isEmpty() && saysNothing(words.get(0))) {
      words.remove(0);
    }
    while (!words.isEmpty() && saysNothing(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    String text = Segment.text(words);
    return text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
  }

  /** A filler of one character may be the end of a word: 新 in 城市更新. */
  private static boolean saysNothing(Token token) {
    boolean partOfWord =
        token.is(Role.FILLERS) && token.text().length() == 1 && PARTICLES.indexOf(token.text()) < 0;
    return (token.isAny(SAYS_NOTHING) && !partOfWord)
        || token instanceof Token.Mark
        || token instanceof Token.OtherYear;
  }
}
