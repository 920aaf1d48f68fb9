package org.gouji.match;

/** Distances between short texts. */
public final class EditDistance {

  private EditDistance() {}

  /** {@return the Levenshtein distance: fewest characters inserted, deleted or changed} */
  public static int of(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }

  /** {@return the length of the longest common subsequence} */
  static int commonSubsequence(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      for (int j = 1; j <= b.length(); j++) {
        current[j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? previous[j - 1] + 1
                : Math.max(previous[j], current[j - 1]);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
