package org.gouji.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each font of a page says what its characters mean: the posterior mean of the share of
 * meaningful characters (Beta prior). A font seen on many characters, all of them meaningful, is
 * trusted more than one seen on three.
 */
final class FontTrust {

  /**
   * Weight of the prior, in characters, and its mean: before a character is seen, one in 2,000
   * fonts of sound-looking pages is taken to mean something else than it shows. Higher doubt would
   * send sound reports to review; lower would make the confidence a constant.
   */
  private static final double PRIOR_WEIGHT = 20;

  private static final double PRIOR_DOUBT = 0.0005;

  private final Map<Integer, Double> trust = new HashMap<>();

  FontTrust(List<Glyph> glyphs) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (Glyph glyph : glyphs) {
      int[] count = counts.computeIfAbsent(glyph.font(), font -> new int[2]);
      count[0]++;
      count[1] += glyph.isMeaningless() ? 1 : 0;
    }
    counts.forEach(
        (font, count) ->
            trust.put(
                font, 1 - (count[1] + PRIOR_WEIGHT * PRIOR_DOUBT) / (count[0] + PRIOR_WEIGHT)));
  }

  /** {@return the probability, 0..1, that the character is what its font says} */
  double of(Glyph glyph) {
    return glyph.isMeaningless() ? 0 : trust.getOrDefault(glyph.font(), 1 - PRIOR_DOUBT);
  }

  /**
   * {@return the probability that all of {@code glyphs} are what their fonts say: that of the
   * worst}
   */
  double of(List<Glyph> glyphs) {
    return glyphs.stream().mapToDouble(this::of).min().orElse(1 - PRIOR_DOUBT);
  }
}
