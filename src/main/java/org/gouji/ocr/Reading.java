package org.gouji.ocr;

import java.util.List;

/**
 * What one reader read on one line.
 *
 * @param text in reading order
 * @param probabilities the reader's estimate for each code point of {@code text}, 0..1
 */
record Reading(String text, List<Double> probabilities) {

  static final Reading NOTHING = new Reading("", List.of());

  Reading {
    probabilities = List.copyOf(probabilities);
  }

  /** {@return the probability that every character is right; 0 if nothing was read} */
  double probability() {
    return text.isEmpty() ? 0 : probabilities.stream().reduce(1.0, (a, b) -> a * b);
  }

  /** {@return the mean probability of a character; 0 if nothing was read} */
  double meanProbability() {
    return probabilities.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
