package org.gouji.form;

import java.text.Normalizer;

/** What of a label's wording tells it from others. */
final class LabelText {

  private LabelText() {}

  /** {@return letters and digits only, in their ordinary width: neither spaces nor brackets} */
  static String bare(String wording) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(wording, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /**
   * {@return how much two bare wordings share, 0..1: the characters of their longest common
   * subsequence, counted in both, over all characters of both}
   */
  static double likeness(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    if (a.length + b.length == 0) {
      return 1;
    }
    int[] above = new int[b.length + 1];
    for (int letter : a) {
      int[] here = new int[b.length + 1];
      for (int j = 1; j <= b.length; j++) {
        here[j] = letter == b[j - 1] ? above[j - 1] + 1 : Math.max(above[j], here[j - 1]);
      }
      above = here;
    }
    return 2.0 * above[b.length] / (a.length + b.length);
  }
}
