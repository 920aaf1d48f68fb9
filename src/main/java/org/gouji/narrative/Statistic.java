package org.gouji.narrative;

import java.util.OptionalInt;

/**
 * An amount in the running text and what is said of it.
 *
 * @param sentence where it stands
 * @param clause the words around it, for messages
 * @param subject what it counts
 * @param label what it counts in the words of the text; for amounts of unknown subject
 * @param amount how much
 * @param nature how it is said
 * @param standing whose figure it is
 * @param scope who is named in the sentence; may be empty
 * @param time of when it is
 * @param whole index of the statistic of which it is said to be a part; for a share, of its part
 * @param perhaps whether it only may be a part of that, standing behind a semicolon; for a share,
 *     whether the text says of what it is
 */
record Statistic(
    ReportSentence sentence,
    String clause,
    Subject subject,
    String label,
    Amount amount,
    Nature nature,
    Standing standing,
    String scope,
    Time time,
    OptionalInt whole,
    boolean perhaps) {

  /** How an amount is said. */
  enum Nature {
    /** A count or a sum: 收到申请21件. */
    STATED,
    /** None: 没有收到申请. */
    NEGATED,
    /** Of all that was named before: 均获维持. */
    INFERRED,
    /** All was closed: 均已办结. */
    ALL_CLOSED,
    /** A share of something: 占60%. */
    SHARE,
    /** A rate: 办结率99.7%. */
    RATE,
    /** A change against another time: 同比增长5%. */
    CHANGE
  }

  /** Of when a figure is. */
  enum Time {
    THIS_YEAR,
    /** The sentence speaks of another year throughout, as where last year's text was left in. */
    OTHER_YEAR,
    /** Of another time, a part of the year, several years, or only planned. */
    NOT_THIS_YEAR
  }

  /** {@return the same, of another whole or part} */
  Statistic of(OptionalInt other) {
    return new Statistic(
        sentence, clause, subject, label, amount, nature, standing, scope, time, other, perhaps);
  }

  boolean isPart() {
    return whole.isPresent() && !perhaps;
  }

  boolean isCount() {
    return nature == Nature.STATED && amount.unit().kind() == UnitKind.COUNT;
  }
}
