package org.gouji.narrative;

import java.util.OptionalInt;
import org.gouji.narrative.Statistic.Nature;

/**
 * What a clause says of an amount, before it is known who says it and of when.
 *
 * @param subject what it counts
 * @param amount how much
 * @param nature how it is said
 * @param whole see {@link Statistic#whole}
 * @param perhaps see {@link Statistic#perhaps}
 */
record Claim(Subject subject, Amount amount, Nature nature, OptionalInt whole, boolean perhaps) {

  static Claim of(Subject subject, Amount amount, Nature nature) {
    return new Claim(subject, amount, nature, OptionalInt.empty(), false);
  }
}
