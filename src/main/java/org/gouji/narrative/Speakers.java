package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose figures a clause states. */
final class Speakers {

  /** Shorter names are no names: 县, 区政 */
  private static final int SHORTEST_NAME = 2;

  /** 对各单位开展检查: who is spoken to does not count. */
  private static final Set<String> ADDRESSING = Set.of("对", "向", "与", "给", "为", "在", "通过", "经");

  /** Units in which anything is counted. */
  private static final Set<String> PIECES = Set.of("个", "项", "次", "部");

  private static final Set<Role> BEFORE_NAME = Set.of(Role.PARTS, Role.CONJUNCTIONS, Role.FILLERS);
  private static final Set<Role> BEHIND_NAME =
      Set.of(Role.MEASURE, Role.TOGETHER, Role.NEGATIONS, Role.SHORT_NEGATIONS);

  private final Authority authority;
  private final List<String> organisations;
  private final Set<String> caseUnits;

  Speakers(Authority authority, Lexicon lexicon) {
    this.authority = authority;
    this.organisations = lexicon.organisations();
    this.caseUnits = lexicon.caseUnits();
  }

  Standing standing(Word scope) {
    return scope.id().equals("organisation")
        ? authority.isCalled(scope.text()) ? Standing.OWN : Standing.OTHER
        : authority.of(scope);
  }

  /** {@return who is named, if anybody is} */
  Optional<Word> in(Segment segment) {
    List<Token> tokens = segment.tokens();
    if (tokens.isEmpty() || tokens.get(0).is(Role.GOVERNORS)) {
      return Optional.empty();
    }
    Optional<Word> organisation = organisation(segment);
    if (organisation.isPresent()) {
      return organisation;
    }
    Optional<Word> scope = Optional.empty();
    Token before = tokens.get(0);
    for (Token token : segment.left()) {
      scope = token.is(Role.SCOPE) && !ADDRESSING.contains(before.text()) ? token.word() : scope;
      before = token;
    }
    return scope;
  }

  /** A name at the beginning of a clause, right before the verb or the amount: 县公安局收到12件. */
  private Optional<Word> organisation(Segment segment) {
    List<Token> name = new ArrayList<>();
    boolean verb = false;
    for (Token token : segment.left()) {
      if (name.isEmpty() && token.isAny(BEFORE_NAME)) {
        continue;
      }
      if (token.isAny(BEHIND_NAME) || isTime(token)) {
        verb = true;
        break;
      }
      name.add(token);
    }
    String text = Segment.text(name);
    boolean named =
        text.length() > SHORTEST_NAME
            && name.stream().noneMatch(token -> token.is(Role.TOPIC))
            && organisations.stream().anyMatch(text::endsWith);
    boolean known = name.size() == 1 && name.get(0).is(Role.SCOPE);
    // 县公安局12件 names somebody, 公开专区8个 does not.
    boolean counts = verb || segment.amount().filter(this::isOfCases).isPresent();
    return named && !known && counts
        ? Optional.of(new Word(text, Role.SCOPE, "organisation", "", false))
        : Optional.empty();
  }

  private boolean isOfCases(Token.Figure figure) {
    return caseUnits.contains(figure.amount().unit().name())
        && !PIECES.contains(figure.amount().unit().name());
  }

  /** 全年, 2023年, 本年度 end a name; 的 and 和 may be in one. */
  private static boolean isTime(Token token) {
    return token instanceof Token.OtherYear
        || (token.is(Role.FILLERS) && (token.text().contains("年") || token.text().equals("共")));
  }
}
