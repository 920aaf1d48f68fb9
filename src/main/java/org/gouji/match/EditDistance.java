package org.gouji.match;

/** Distances between short texts. */
public final class EditDistance {

  private EditDistance() {}

  /** {@return the Levenshtein distance: fewest characters inserted, deleted or changed} */
  public static int of(String a, String b) {
    return a.isEmpty() || b.isEmpty()
        ? a.length() + b.length()
        : new Essence(a).distance(new Essence(b));
  }

  /** The recurrence as it is (Wagner and Fischer, 1974), for texts that fit no machine word. */
  static int byTable(String a, String b) {
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
    return new Essence(a).commonSubsequence(new Essence(b));
  }

  /** The recurrence as it is, for texts that fit no machine word. */
  static int commonByTable(String a, String b) {
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
