package org.gouji.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the rulings of a page look, measured on its own lines. Lengths in pixels at {@link
 * RidgeTracer#DOTS_PER_INCH}.
 *
 * @param dark darkness of the rulings above their sides, 1..255: the median by length
 * @param ruling share of the columns of a ruling that are drawn, 0..1: nearly all, less where
 *     rulings are dashed
 * @param paper share of columns that look drawn where there is nothing, 0..1: noise
 * @param gap length of the gaps of dashed rulings, at least 5
 * @param grain standard deviation of the levels of plain paper, 0 on clean scans
 */
record LineRates(double dark, double ruling, double paper, double gap, double grain) {

  /** Before it is known how the rulings look. */
  private static LineRates unknown(double dark, double grain) {
    return new LineRates(dark, 0.9, 0.1, 5, grain);
  }

  /**
   * A ruling is at least this dark in parts of {@link #dark}; lines shining through from the back
   * of the samples stay below 0.25, hair lines between thicker ones are above 0.4.
   */
  private static final double DRAWN = 0.33;

  /** Print is at least this dark in parts of {@link #dark}: thin strokes are lighter than it. */
  private static final double PRINT = 0.25;

  /**
   * The same in standard deviations of the grain: the darkest of the twelve places beside a line
   * stands out so far by chance. Below 1.2 the paper beside faint rulings passes for print, and no
   * ruling is found on the page; above 2.5 thin strokes pass for paper.
   */
  private static final double PRINT_IN_GRAIN = 1.6;

  /**
   * Print beside a line stands out so far above what paper shows there as a rule. The noise that
   * neighbouring pixels differ by says too little where a scan or a smoothing has blurred the
   * grain.
   */
  private static final double CLUTTER = 2;

  /** Shorter pieces may be strokes of characters: 30 pt. */
  private static final double LEAST_LENGTH = 62;

  /** Bare columns of a line that must be drawn for it to serve as a sample of a ruling. */
  private static final double SAMPLE_SHARE = 0.4;

  /** Share of a ruling that has bare paper on both sides; rows of characters stay below 0.4. */
  private static final double LEAST_BARE = 0.5;

  /**
   * Where grain hides the paper beside a ruling, the bare columns left over are all drawn. Rulings
   * of a noisy page of 10 gray levels had 0.97 and more of 0.13 to 0.43 bare columns, rows of
   * characters up to 0.78 of 0.05 to 0.21.
   */
  private static final double DRAWN_THROUGH = 0.95;

  private static final double SOME_BARE = 0.2;

  /** Gaps of dashed lines in bad 1-bit scans of the samples: up to 25 pt. */
  static final double LONGEST_GAP = 55;

  /** Where rulings are drawn through, longer gaps are merged cells. */
  private static final double SHORT_GAP = 5;

  private static final double SOLID = 0.9;

  /** Longer gaps are merged cells, dashed or not. */
  private static final double MOST_GAP = 30;

  /**
   * Merged cells leave gaps in some lines, wear in all: the better lines show how broken they are.
   */
  private static final double FEW_MERGES = 0.7;

  /** Paper is looked at so far beside the lines. */
  private static final int BESIDE = 12;

  private record Sample(double weight, double dark, double share, double gap) {}

  /** {@return whether rulings break off in places, and not only for a column here and there} */
  boolean dashed() {
    return gap > SHORT_GAP;
  }

  /** {@return the least darkness of a drawn column above its sides} */
  double drawn() {
    return DRAWN * dark;
  }

  /** {@return the least darkness of print beside a line above its paper} */
  double print() {
    return Math.max(PRINT * dark, PRINT_IN_GRAIN * grain);
  }

  static LineRates of(LinePicture picture, List<Track> pieces, double noise) {
    double grain = Math.max(noise, PaperClutter.of(picture) * CLUTTER / PRINT_IN_GRAIN);
    List<Track> chains =
        TrackChain.joined(pieces, LONGEST_GAP, (piece, next) -> true).stream()
            .filter(chain -> chain.length() >= LEAST_LENGTH)
            .toList();
    List<Sample> samples = new ArrayList<>();
    for (Track chain : chains) {
      LineProfile profile = profile(picture, chain, 0);
      LineEvidence evidence = new LineEvidence(profile, unknown(profile.dark(), grain));
      int bare = evidence.bareColumns();
      double share = evidence.bareShare();
      boolean likely = share >= SAMPLE_SHARE && bare > LEAST_BARE * chain.length();
      boolean drawnThrough = share >= DRAWN_THROUGH && bare > SOME_BARE * chain.length();
      if (likely || drawnThrough) {
        samples.add(new Sample(bare, profile.dark(), share, evidence.meanGap()));
      }
    }
    if (samples.isEmpty()) {
      return new LineRates(120, 0.9, 0.05, 5, grain);
    }
    double dark = quantile(samples, 0.5, Sample::dark);
    double share = quantile(samples, FEW_MERGES, Sample::share);
    double gap = quantile(samples, 0.5, Sample::gap);
    return new LineRates(
        dark,
        Math.max(0.5, Math.min(0.95, share - 0.05)),
        paper(picture, chains, unknown(dark, grain)),
        share > SOLID ? SHORT_GAP : Math.max(SHORT_GAP, Math.min(MOST_GAP, gap)),
        grain);
  }

  /** How often bare paper beside the lines looks drawn. */
  private static double paper(LinePicture picture, List<Track> chains, LineRates unknown) {
    double drawn = 0;
    int bare = 0;
    for (Track chain : chains) {
      for (int shift : new int[] {-BESIDE, BESIDE}) {
        LineEvidence evidence = new LineEvidence(profile(picture, chain, shift), unknown);
        int columns = evidence.bareColumns();
        bare += columns;
        drawn += evidence.bareShare() * columns;
      }
    }
    return Math.max(0.04, Math.min(0.4, bare == 0 ? 0 : drawn / bare));
  }

  private static LineProfile profile(LinePicture picture, Track chain, int shift) {
    return new LineProfile(picture, chain.shifted(shift), (int) chain.from(), (int) chain.to());
  }

  /** A quantile in which every sample weighs as much as it is long. */
  private static double quantile(
      List<Sample> samples, double share, ToDoubleFunction<Sample> value) {
    List<Sample> sorted = new ArrayList<>(samples);
    sorted.sort(Comparator.comparingDouble(value));
    double left = share * sorted.stream().mapToDouble(Sample::weight).sum();
    for (Sample sample : sorted) {
      left -= sample.weight();
      if (left <= 0) {
        return value.applyAsDouble(sample);
      }
    }
    return value.applyAsDouble(sorted.get(sorted.size() - 1));
  }
}
