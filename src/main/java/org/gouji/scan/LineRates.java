package org.gouji.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures on a page's own lines how dark they are, how broken, and how noisy its paper is. */
final class LineRates {

  /** Shorter pieces may be strokes of characters: 30 pt. */
  private static final double LEAST_LENGTH = 62;

  /** Bare columns of a line that must be drawn for it to serve as a sample of a ruling. */
  private static final double SAMPLE_SHARE = 0.4;

  /** Share of a ruling that has bare paper on both sides; rows of characters stay below 0.4. */
  private static final double LEAST_BARE = 0.5;

  /** Gaps of dashed lines in bad 1-bit scans of the samples: up to 25 pt. */
  private static final double LONGEST_GAP = 62;

  /** Paper is looked at so far beside the lines. */
  private static final int BESIDE = 12;

  private LineRates() {}

  private record Sample(double weight, double dark, double share) {}

  static LineEvidence.Rates of(LinePicture picture, List<Track> pieces) {
    List<Track> chains =
        TrackChain.joined(pieces, LONGEST_GAP, (piece, next) -> true).stream()
            .filter(chain -> chain.length() >= LEAST_LENGTH)
            .toList();
    List<Sample> samples = new ArrayList<>();
    for (Track chain : chains) {
      LineProfile profile = profile(picture, chain, 0);
      LineEvidence evidence =
          new LineEvidence(profile, new LineEvidence.Rates(profile.dark(), 0.9, 0.1));
      if (evidence.bareShare() >= SAMPLE_SHARE
          && evidence.bareColumns() > LEAST_BARE * chain.length()) {
        samples.add(new Sample(evidence.bareColumns(), profile.dark(), evidence.bareShare()));
      }
    }
    if (samples.isEmpty()) {
      return new LineEvidence.Rates(120, 0.9, 0.05);
    }
    double dark = quantile(samples, 0.5, Sample::dark);
    double share = quantile(samples, 0.5, Sample::share);
    return new LineEvidence.Rates(
        dark, Math.max(0.5, Math.min(0.95, share - 0.05)), paper(picture, chains, dark));
  }

  /** How often bare paper beside the lines looks drawn. */
  private static double paper(LinePicture picture, List<Track> chains, double dark) {
    LineEvidence.Rates unknown = new LineEvidence.Rates(dark, 0.9, 0.1);
    double drawn = 0;
    int bare = 0;
    for (Track chain : chains) {
      for (int shift : new int[] {-BESIDE, BESIDE}) {
        LineEvidence evidence = new LineEvidence(profile(picture, chain, shift), unknown);
        bare += evidence.bareColumns();
        drawn += evidence.bareShare() * evidence.bareColumns();
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
