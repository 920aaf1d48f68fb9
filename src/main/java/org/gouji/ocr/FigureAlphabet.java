package org.gouji.ocr;

import java.util.HashMap;
import java.util.Map;

/**
 * What the shapes that readers give mean in a cell that holds a figure. A reader that knows
 * thousands of characters calls a lone 0 an {@code o} and a lone 1 an {@code l}; in a figure there
 * are no such letters. Applied after reading, and never to labels.
 */
final class FigureAlphabet {

  /**
   * What is left of a reader's probability of a letter for the digit that it is like: it proposes
   * the digit, and does not vouch for it.
   */
  private static final double LETTER = 0.5;

  private static final Map<Integer, Integer> MEANINGS = meanings();

  private FigureAlphabet() {}

  private static Map<Integer, Integer> meanings() {
    Map<Integer, Integer> meanings = new HashMap<>();
    put(meanings, '0', "oO０○〇〇ΟοОоDQ");
    put(meanings, '1', "lI|iｌ丨１!]［[｜Ⅰ工");
    put(meanings, '2', "Zzシ２");
    put(meanings, '3', "３");
    put(meanings, '4', "４");
    put(meanings, '5', "Ss５");
    put(meanings, '6', "bG６");
    put(meanings, '7', "７");
    put(meanings, '8', "B８");
    put(meanings, '9', "gq９");
    put(meanings, '-', "－–‐‑_~一");
    put(meanings, '—', "―─");
    put(meanings, '/', "／∕丿");
    put(meanings, '.', "．。·•");
    put(meanings, ',', "，、‚'’");
    put(meanings, '+', "＋十");
    put(meanings, '%', "％");
    put(meanings, '（', "(");
    put(meanings, '）', ")");
    return Map.copyOf(meanings);
  }

  private static void put(Map<Integer, Integer> meanings, int meaning, String shapes) {
    shapes.codePoints().forEach(shape -> meanings.put(shape, meaning));
  }

  /** {@return what the shape means in a figure; itself if nothing else} */
  static int meaning(int shape) {
    return MEANINGS.getOrDefault(shape, shape);
  }

  /**
   * {@return whether the shape is a letter that stands for one of the digits 2 to 9} Readers call a
   * clean 0 an o and a clean 1 an l; one that calls a figure G sees something that is no clean 6: a
   * 0 whose side is worn, as in an own scan (hard seed 28), where the other reader said 6, too.
   */
  static boolean isLetterLikeDigit(int shape) {
    int meaning = meaning(shape);
    return Character.isLetter(shape) && meaning >= '2' && meaning <= '9';
  }

  /** {@return the text with the meanings of its shapes} */
  static String mapped(String text) {
    StringBuilder mapped = new StringBuilder();
    text.codePoints().map(FigureAlphabet::meaning).forEach(mapped::appendCodePoint);
    return mapped.toString();
  }

  /** {@return whether the character is a digit or a sign that stands in plain figures} */
  static boolean isFigure(int character) {
    return (character >= '0' && character <= '9') || ".,-—+/%".indexOf(character) >= 0;
  }

  /** {@return whether the text consists of such characters only} */
  static boolean isFigure(String text) {
    return text.codePoints().allMatch(FigureAlphabet::isFigure);
  }

  /**
   * {@return the reading in the alphabet of figures} {@code ()} is how readers see a wide 0, or one
   * that lost its arcs to a hard threshold.
   */
  static Reading mapped(Reading reading) {
    StringBuilder text = new StringBuilder();
    java.util.List<Double> probabilities = new java.util.ArrayList<>();
    int[] shapes = reading.text().codePoints().toArray();
    for (int i = 0; i < shapes.length; i++) {
      double probability = reading.probabilities().get(i);
      boolean zero =
          i + 1 < shapes.length && meaning(shapes[i]) == '（' && meaning(shapes[i + 1]) == '）';
      if (zero) {
        probability = Math.min(probability, reading.probabilities().get(i + 1));
        i++;
      }
      text.appendCodePoint(zero ? '0' : meaning(shapes[i]));
      probabilities.add(isLetterLikeDigit(shapes[i]) ? LETTER * probability : probability);
    }
    return new Reading(text.toString(), probabilities);
  }
}
