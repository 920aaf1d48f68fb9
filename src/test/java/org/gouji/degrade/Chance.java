package org.gouji.degrade;

/**
 * Pseudo-random numbers that depend on nothing but the names they start from: SplitMix64 (Steele,
 * Lea, Flood 2014), whose states are also taken at random places, so that a picture's noise does
 * not depend on the order of its pixels. Not for use by several threads.
 */
final class Chance {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1p-53;

  private final long start;
  private long drawn;

  private Chance(long start) {
    this.start = start;
  }

  /** A chance of its own for {@code names}, for instance of a report, a condition and a seed. */
  static Chance of(Object... names) {
    return new Chance(0).and(names);
  }

  /** {@return a chance of its own for these names below those of this one} */
  Chance and(Object... names) {
    long state = mixed(start + GOLDEN_GAMMA);
    for (Object name : names) {
      String text = name.toString();
      for (int i = 0; i < text.length(); i++) {
        state = mixed(state ^ text.charAt(i));
      }
      state = mixed(state + GOLDEN_GAMMA);
    }
    return new Chance(state);
  }

  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** {@return 64 random bits that belong to {@code index}} Does not change what is drawn next. */
  long bitsAt(long index) {
    return mixed(start + GOLDEN_GAMMA * (index + 1));
  }

  /**
   * {@return a number of about normal distribution, mean 0, deviation 1, that belongs to {@code
   * index}} The sum of four uniform numbers; never beyond 3.5.
   */
  double normalAt(long index) {
    long bits = bitsAt(index);
    long sum =
        (bits & 0xFFFF) + ((bits >>> 16) & 0xFFFF) + ((bits >>> 32) & 0xFFFF) + (bits >>> 48);
    return (sum / 65536.0 - 2) * Math.sqrt(3);
  }

  /** {@return the next number, from 0 to below 1} */
  double next() {
    // Far from the indices of pixels.
    return (bitsAt(Long.MIN_VALUE + drawn++) >>> 11) * UNIT;
  }

  double between(double least, double most) {
    return least + next() * (most - least);
  }

  /** {@return a number between {@code least} and {@code most} with either sign} */
  double eitherSign(double least, double most) {
    double size = between(least, most);
    return next() < 0.5 ? -size : size;
  }

  /** {@return a whole number from 0 to below {@code bound}} */
  int below(int bound) {
    return (int) (next() * bound);
  }

  boolean happens(double probability) {
    return next() < probability;
  }
}
