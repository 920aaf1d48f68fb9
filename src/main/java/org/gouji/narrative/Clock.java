package org.gouji.narrative;

import java.util.List;
import java.util.Set;
import org.gouji.narrative.Statistic.Time;

/**
 * Of when a sentence speaks, as it goes on.
 *
 * @param time of when the clause just heard speaks
 * @param lasting of when the next one speaks if it does not say
 * @param comparing whether the sentence compares times: then another year is no mistake
 */
record Clock(Time time, Time lasting, boolean comparing) {

  static final Clock START = new Clock(Time.THIS_YEAR, Time.THIS_YEAR, false);

  private static final Set<Role> OTHER_TIMES =
      Set.of(Role.PLANS, Role.PART_OF_YEAR, Role.MANY_YEARS);

  /** {@return the clock at the beginning of a sentence of these words} */
  static Clock of(List<Token> sentence) {
    boolean other = sentence.stream().anyMatch(Token.OtherYear.class::isInstance);
    boolean compares =
        sentence.stream().anyMatch(token -> token.is(Role.CHANGE) || isThisYear(token));
    return new Clock(Time.THIS_YEAR, Time.THIS_YEAR, other && compares);
  }

  /** {@return the clock after {@code segment}} */
  Clock after(Segment segment) {
    Time now = lasting;
    Time next = lasting;
    for (Token token : segment.tokens()) {
      if (token instanceof Token.OtherYear) {
        now = comparing ? Time.NOT_THIS_YEAR : Time.OTHER_YEAR;
        next = segment.has(Role.CHANGE) ? lasting : now;
      } else if (token.is(Role.EARLIER)) {
        now = Time.NOT_THIS_YEAR;
        next = segment.amount().isPresent() ? lasting : now;
      } else if (token.isAny(OTHER_TIMES)) {
        now = Time.NOT_THIS_YEAR;
        next = now;
      } else if (isThisYear(token) && now != Time.NOT_THIS_YEAR) {
        now = Time.THIS_YEAR;
        next = now;
      } else if (isThisYear(token) && lasting != Time.NOT_THIS_YEAR) {
        now = Time.THIS_YEAR;
        next = now;
      }
    }
    return new Clock(now, next, comparing);
  }

  private static boolean isThisYear(Token token) {
    return token.is(Role.FILLERS)
        && (token.text().matches("20\\d\\d年.*")
            || token.text().startsWith("今年")
            || token.text().startsWith("本年"));
  }
}
