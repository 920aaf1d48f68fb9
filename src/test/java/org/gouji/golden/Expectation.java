package org.gouji.golden;

/**
 * What is tolerated in reading a report.
 *
 * @param silent at most so many fields wrong, invented or absent that nobody is asked to look at
 * @param wrong at most so many fields whose value is not what is printed, flagged or not
 * @param review at most so many fields that somebody is asked to look at
 * @param because why it is not nothing; empty if it is
 */
record Expectation(int silent, int wrong, int review, String because) {

  /** Everything right, nothing flagged. */
  static final Expectation WHOLE = new Expectation(0, 0, 0, "");

  Expectation {
    if (silent < 0 || wrong < silent || review < 0) {
      throw new IllegalArgumentException(
          "silent errors are wrong too: silent " + silent + ", wrong " + wrong);
    }
    if (silent + wrong + review > 0 && because.isBlank()) {
      throw new IllegalArgumentException("what is tolerated needs its reason");
    }
  }

  boolean isWhole() {
    return equals(WHOLE);
  }
}
