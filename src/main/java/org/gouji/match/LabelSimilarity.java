package org.gouji.match;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.gouji.form.FormColumn;
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

  /** A shorter piece of the longer text is no part of it. */
  private static final double LEAST_SHARE = 0.3;

  /** A part has at least this share of its characters in common with the whole, in order. */
  private static final double LEAST_COMMON = 0.8;

  /** Parts shorter than this, in characters, are no evidence: 其他 is in three labels. */
  private static final int TELLING_PART = 4;

  /** By printed text, then by label: the labels of the forms, each made once. */
  private final Map<String, IdentityHashMap<Label, Double>> known = new HashMap<>();

  private final Map<String, IdentityHashMap<FormColumn, Double>> paths = new HashMap<>();
  private final Map<String, IdentityHashMap<FormColumn, Double>> wholePaths = new HashMap<>();
  private final Map<String, Essence> essences = new HashMap<>();

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
    IdentityHashMap<Label, Double> ofPrinted =
        known.computeIfAbsent(printed, text -> new IdentityHashMap<>());
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

  /**
   * {@return likeness of the printed heads above a column to those of the form, 0..1; 1 where
   * either has none, which contradicts nothing}
   */
  double ofPath(String printed, FormColumn column) {
    return ofPath(paths, LabelSimilarity::ofEssences, printed, column);
  }

  /**
   * {@return the same, but a part of the form's heads is no more like them than its length: 行政复议 is
   * a part of 行政诉讼 › 未经复议直接起诉}
   */
  double ofWholePath(String printed, FormColumn column) {
    return ofPath(wholePaths, LabelSimilarity::ofWhole, printed, column);
  }

  private double ofPath(
      Map<String, IdentityHashMap<FormColumn, Double>> cache,
      ToDoubleBiFunction<Essence, Essence> measure,
      String printed,
      FormColumn column) {
    IdentityHashMap<FormColumn, Double> ofPrinted =
        cache.computeIfAbsent(printed, text -> new IdentityHashMap<>());
    Double likeness = ofPrinted.get(column);
    if (likeness == null) {
      String path = column.under().stream().map(Label::text).collect(Collectors.joining());
      likeness =
          path.isEmpty() || printed.isBlank()
              ? 1.0
              : measure.applyAsDouble(essenceOf(printed), essenceOf(path));
      ofPrinted.put(column, likeness);
    }
    return likeness;
  }

  /** {@return likeness of two texts, 0..1; 0 if either is empty} */
  double of(String a, String b) {
    return ofEssences(essenceOf(a), essenceOf(b));
  }

  /** {@return the {@link #essence}, worked out once} */
  Essence essenceOf(String text) {
    return essences.computeIfAbsent(text, it -> new Essence(essence(it)));
  }

  private static double ofEssences(Essence a, Essence b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.text().equals(b.text())) {
      return 1;
    }
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    double whole = ofWhole(a, b);
    if (shorter < TELLING_PART || shorter < LEAST_SHARE * longer || whole >= PART) {
      return whole;
    }
    double part = PART * a.commonSubsequence(b) / shorter;
    return part > LEAST_COMMON * PART ? Math.max(whole, part) : whole;
  }

  private static double ofWhole(Essence a, Essence b) {
    int longer = Math.max(a.length(), b.length());
    return a.isEmpty() || b.isEmpty() ? 0 : 1 - (double) a.distance(b) / longer;
  }
}
