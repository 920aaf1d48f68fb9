package org.gouji.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a clause says that there was none. */
final class Negation {

  /** 无 and 未 deny what follows only right before a word that is known: 无障碍, 未来 are others. */
  private static final Set<Role> DENIED =
      Set.of(
          Role.TOPIC, Role.WEAK_TOPIC, Role.MEASURE, Role.CAUSES, Role.FILLERS, Role.RESTRICTIONS);

  private static final Set<String> BECAUSE = Set.of("因", "由", "由于");

  private Negation() {}

  /**
   * {@return whether only what has a certain cause is denied} 因答复不当引发的行政复议 is not any review;
   * 因政府信息公开引发的 is.
   */
  static boolean isConditional(List<Token> denied) {
    boolean because = false;
    boolean other = false;
    for (Token token : denied) {
      if (token.is(Role.CAUSES)) {
        return because && other;
      }
      other |=
          because
              && (token instanceof Token.Unknown
                  || token.is(Role.MEASURE)
                  || token.is(Role.RESTRICTIONS));
      because |= BECAUSE.contains(token.text());
    }
    return false;
  }

  /** {@return the index of the first word among {@code tokens} that denies} */
  static Optional<Integer> in(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean short_ =
          tokens.get(i).is(Role.SHORT_NEGATIONS) && (last || tokens.get(i + 1).isAny(DENIED));
      if (tokens.get(i).is(Role.NEGATIONS) || short_) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
