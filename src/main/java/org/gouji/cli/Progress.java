package org.gouji.cli;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param done documents done
 * @param total documents there are
 * @param elapsed since the start
 */
record Progress(int done, int total, Duration elapsed) {

  private static final double MILLIS_PER_SECOND = 1000;

  /** {@return documents per second; 0 before the first} */
  double rate() {
    double seconds = elapsed.toMillis() / MILLIS_PER_SECOND;
    return seconds > 0 ? done / seconds : 0;
  }

  /** {@return the time left at the rate so far; zero before the first document} */
  Duration left() {
    double rate = rate();
    return rate > 0
        ? Duration.ofMillis(Math.round((total - done) / rate * MILLIS_PER_SECOND))
        : Duration.ZERO;
  }
}
