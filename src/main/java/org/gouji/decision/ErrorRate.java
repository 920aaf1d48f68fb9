package org.gouji.decision;

import java.util.Locale;
import org.gouji.message.Sentence;

/**
 * The share of errors in a random sample, and between which limits the share in the whole lies with
 * 95 % confidence: the interval of Clopper and Pearson (1934), which holds at least that often
 * whatever the share is, also for few errors in many fields. If no error was found the upper limit
 * is one-sided: "at most 1 − 0.05^(1/n)", about 3/n.
 *
 * <p>It holds for fields drawn independently. Errors of one report come together, so for few
 * reports it is too narrow.
 *
 * @param errors errors found
 * @param fields fields looked at
 */
public record ErrorRate(long errors, long fields) {

  private static final double CONFIDENCE = 0.95;

  private static final int TEN_THOUSAND = 10_000;

  /** Halvings of the interval 0..1; more than a double can tell apart. */
  private static final int HALVINGS = 200;

  public ErrorRate {
    if (errors < 0 || errors > fields) {
      throw new IllegalArgumentException(errors + " of " + fields);
    }
  }

  /** {@return the share of errors in the sample; 0 for an empty one} */
  public double share() {
    return fields == 0 ? 0 : (double) errors / fields;
  }

  /** {@return the lower limit} */
  public double lower() {
    return errors == 0 ? 0 : solve(errors - 1, 1 - (1 - CONFIDENCE) / 2);
  }

  /** {@return the upper limit; 1 for an empty sample} */
  public double upper() {
    if (errors == fields) {
      return 1;
    }
    return errors == 0
        ? -Math.expm1(Math.log(1 - CONFIDENCE) / fields)
        : solve(errors, (1 - CONFIDENCE) / 2);
  }

  /** {@return what can be said of the fields from which the sample was drawn} */
  public Sentence sentence() {
    if (fields == 0) {
      return Sentence.of("review.audit.none");
    }
    return errors == 0
        ? Sentence.of("review.audit.at_most", percent(upper()), inTenThousand(upper()))
        : Sentence.of(
            "review.audit.rate",
            percent(share()),
            percent(lower()),
            percent(upper()),
            inTenThousand(share()),
            inTenThousand(lower()),
            inTenThousand(upper()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f %%", 100 * share);
  }

  private static String inTenThousand(double share) {
    return String.format(Locale.ROOT, "%.1f", TEN_THOUSAND * share);
  }

  /** The share at which at most {@code most} errors are found with this probability. */
  private double solve(long most, double probability) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (atMost(most, middle) > probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The binomial distribution: the probability of at most {@code most} errors. */
  private double atMost(long most, double share) {
    if (share <= 0 || share >= 1) {
      return share <= 0 ? 1 : 0;
    }
    double logTerm = fields * Math.log1p(-share);
    double odds = Math.log(share) - Math.log1p(-share);
    double sum = Math.exp(logTerm);
    for (long k = 1; k <= most; k++) {
      logTerm += Math.log((double) (fields - k + 1) / k) + odds;
      sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
  }
}
