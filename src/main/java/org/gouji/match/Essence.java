package org.gouji.match;

/** What of a label is compared, with what comparing it takes, worked out once. */
final class Essence {

  private final String text;
  private final char[] characters;
  private final CharacterRows rows;

  /**
   * @param text letters, figures and Chinese characters only
   */
  Essence(String text) {
    this.text = text;
    this.characters = text.toCharArray();
    this.rows = CharacterRows.of(text.length() <= CharacterRows.MOST ? text : "");
  }

  String text() {
    return text;
  }

  int length() {
    return characters.length;
  }

  boolean isEmpty() {
    return characters.length == 0;
  }

  private boolean fits() {
    return characters.length <= CharacterRows.MOST;
  }

  /** {@return the Levenshtein distance to another that is not empty, as this is not} */
  int distance(Essence other) {
    if (fits()) {
      return rows.distance(other.characters);
    }
    return other.fits() ? other.rows.distance(characters) : EditDistance.byTable(text, other.text);
  }

  /** {@return the length of the longest common subsequence with another} */
  int commonSubsequence(Essence other) {
    if (fits()) {
      return rows.commonSubsequence(other.characters);
    }
    return other.fits()
        ? other.rows.commonSubsequence(characters)
        : EditDistance.commonByTable(text, other.text);
  }
}
