package org.gouji.calibration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Fits a rising function to fields of which it is known whether they are right: isotonic regression
 * by the pool-adjacent-violators algorithm (Ayer, Brunk, Ewing, Reid, Silverman 1955).
 *
 * <p>Fields are first put together in order until there are enough to speak. The probability of a
 * pool is Laplace's (right + 1) / (fields + 2), so that none claims certainty and small ones claim
 * little; a pool that is hardly surer than the one below violates the order too.
 */
public final class IsotonicFit {

  /**
   * Fewest fields of a pool. With 50 fields all right, Laplace's estimate is 0.98, which still
   * leaves a pool above the limit for review; with fewer, chance decides where the curve bends.
   */
  static final int FEWEST = 50;

  private IsotonicFit() {}

  /**
   * A field of known outcome.
   *
   * @param raw its raw confidence, 0..1
   * @param right whether it was right
   */
  public record Outcome(double raw, boolean right) {}

  private record Pool(double from, double to, long fields, long right) {

    static Pool of(Outcome outcome) {
      return new Pool(outcome.raw(), outcome.raw(), 1, outcome.right() ? 1 : 0);
    }

    /** With a pool that is not less sure. */
    Pool with(Pool higher) {
      return new Pool(from, higher.to, fields + higher.fields, right + higher.right);
    }

    CalibrationBand band() {
      return new CalibrationBand(from, to, fields, right, (right + 1.0) / (fields + 2.0));
    }
  }

  /** Whether two neighbours have to be one pool. */
  @FunctionalInterface
  private interface Violation {
    boolean is(Pool lower, Pool higher);
  }

  /** {@return the bands of the calibration, of rising raw confidence; none without outcomes} */
  public static List<CalibrationBand> bands(List<Outcome> outcomes) {
    List<Pool> pools =
        pooled(
            large(equallySure(outcomes)),
            (low, high) -> high.band().lowest() <= low.band().highest());
    return pools.stream().map(Pool::band).toList();
  }

  /**
   * {@return the same, fields below and from {@code apart} on never in one band} Fields that are
   * looked at and fields that are not would lend each other their outcome: a hundred to be looked
   * at, all right, would pass for as sure as the four thousand above them.
   */
  public static List<CalibrationBand> bands(List<Outcome> outcomes, double apart) {
    List<CalibrationBand> bands = new ArrayList<>();
    bands.addAll(bands(outcomes.stream().filter(each -> each.raw() < apart).toList()));
    bands.addAll(bands(outcomes.stream().filter(each -> each.raw() >= apart).toList()));
    return bands;
  }

  /** Fields of the same raw confidence are one. */
  private static List<Pool> equallySure(List<Outcome> outcomes) {
    List<Pool> pools = new ArrayList<>();
    double before = Double.NaN;
    for (Outcome outcome :
        outcomes.stream().sorted(Comparator.comparingDouble(Outcome::raw)).toList()) {
      Pool one = Pool.of(outcome);
      if (outcome.raw() == before) {
        one = pools.remove(pools.size() - 1).with(one);
      }
      pools.add(one);
      before = outcome.raw();
    }
    return pools;
  }

  /** Small pools join the next one; the last, if it is small, the one before. */
  private static List<Pool> large(List<Pool> pools) {
    List<Pool> large = new ArrayList<>(pooled(pools, (low, high) -> low.fields() < FEWEST));
    if (large.size() > 1 && large.get(large.size() - 1).fields() < FEWEST) {
      Pool last = large.remove(large.size() - 1);
      large.add(large.remove(large.size() - 1).with(last));
    }
    return large;
  }

  private static List<Pool> pooled(List<Pool> pools, Violation violation) {
    Deque<Pool> done = new ArrayDeque<>();
    for (Pool pool : pools) {
      Pool next = pool;
      while (!done.isEmpty() && violation.is(done.getLast(), next)) {
        next = done.removeLast().with(next);
      }
      done.addLast(next);
    }
    return List.copyOf(done);
  }
}
