package org.gouji.match;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.gouji.form.Label;

/**
 * How alike two labels are, as a reader of the form would say: spaces, brackets and punctuation do
 * not count, single wrong or lost characters count little.
 */
final class LabelSimilarity {

  /**
   * A label of which a part is printed, or that has an addition, is as like as this times the
   * part's share; below the value of a whole label with one wrong character in five.
   */
  private static final double PART = 0.85;

  /** Parts shorter than this, in characters, are no evidence: 其他 is in three labels. */
  private static final int TELLING_PART = 4;

  private final Map<String, Map<Label, Double>> known = new HashMap<>();
  private final Map<String, String> essences = new HashMap<>();

  /**
   * {@return letters, figures and Chinese characters of {@code text}, full-width forms as plain
   * ones}
   */
  static String essence(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** {@return likeness of the printed text to a label of the form or its best variant, 0..1} */
  double of(String printed, Label label) {
    Map<Label, Double> ofPrinted = known.computeIfAbsent(printed, text -> new HashMap<>());
    Double likeness = ofPrinted.get(label);
    if (likeness == null) {
      likeness = of(printed, label.text());
      for (String variant : label.variants()) {
        likeness = Math.max(likeness, of(printed, variant));
      }
      ofPrinted.put(label, likeness);
    }
    return likeness;
  }

  /** {@return likeness of two texts, 0..1; 0 if either is empty} */
  double of(String a, String b) {
    return ofEssences(known(a), known(b));
  }

  private String known(String text) {
    return essences.computeIfAbsent(text, LabelSimilarity::essence);
  }

  private static double ofEssences(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    double whole = 1 - (double) EditDistance.of(a, b) / longer;
    if (shorter < TELLING_PART) {
      return whole;
    }
    double part = PART * EditDistance.commonSubsequence(a, b) / shorter;
    double share = (double) shorter / longer;
    return Math.max(whole, share >= 0.3 ? part * (part > 0.8 * PART ? 1 : 0) : 0);
  }
}
