package org.gouji.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.page.Candidate;

/**
 * Weighs what readers said at first against what they say to the same line smoothed. The second
 * look can change which reading comes first, never make it sure: the same two readers looked at the
 * same print.
 */
final class SecondLook {

  /** A reading that is no figure cannot be the field's value. */
  private static final double NO_FIGURE = 0.3;

  private SecondLook() {}

  /**
   * {@return the figure with the reading first that most looks agree on, by the sum of their
   * probabilities}
   *
   * @param looks further readings of the line, by the same readers
   * @param most what the confidence of a reading is at most that was not first before
   */
  static FigureReader.Figure weighed(
      FigureReader.Figure figure, List<Candidate> looks, double most) {
    List<Candidate> all = new ArrayList<>(figure.candidates());
    all.addAll(looks);
    Map<String, Double> weights = new LinkedHashMap<>();
    all.forEach(each -> weights.merge(each.text(), weight(each), Double::sum));
    String best = figure.text();
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      if (each.getValue() > weights.getOrDefault(best, 0.0)) {
        best = each.getKey();
      }
    }
    if (best.equals(figure.text())) {
      return figure;
    }
    String text = best;
    List<Candidate> candidates = new ArrayList<>();
    all.stream().filter(it -> it.text().equals(text)).findFirst().ifPresent(candidates::add);
    figure.candidates().stream().filter(it -> !it.text().equals(text)).forEach(candidates::add);
    double share =
        weights.getOrDefault(text, 0.0)
            / weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return new FigureReader.Figure(text, Math.min(most, share), candidates);
  }

  /**
   * {@return the figure, put in doubt if a look says another figure of as many characters}
   *
   * @param most what its confidence then is at most
   */
  static FigureReader.Figure confirmed(
      FigureReader.Figure figure, List<Candidate> looks, double most) {
    List<Candidate> others =
        looks.stream()
            .filter(it -> !it.text().equals(figure.text()))
            .filter(it -> it.text().length() == figure.text().length())
            .filter(it -> FigureAlphabet.isFigure(it.text()))
            .toList();
    return others.isEmpty()
        ? figure
        : new FigureReader.Figure(
            figure.text(), Math.min(most, figure.confidence()), figure.candidates());
  }

  private static double weight(Candidate reading) {
    boolean figure =
        FigureAlphabet.isFigure(reading.text()) && FigureReader.isPossible(reading.text());
    return reading.probability() * (figure ? 1 : NO_FIGURE);
  }
}
