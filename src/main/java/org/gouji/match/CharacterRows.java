package org.gouji.match;

/**
 * Where in a short text each character stands, as bits of a word: a column of the table of edit
 * distances is then worked out in a few operations (Myers, 1999, as Hyyrö, 2003, states it; for the
 * common subsequence Hyyrö, 2004). Labels are compared by the hundred thousand; character by
 * character that took half of the time of reading a born-digital report.
 */
final class CharacterRows {

  /** Bits of a word. */
  static final int MOST = 64;

  /** Twice as many places as there can be characters, a power of two. */
  private static final int PLACES = 128;

  private final int length;
  private final char[] characters = new char[PLACES];
  private final long[] rows = new long[PLACES];

  private CharacterRows(String text) {
    this.length = text.length();
    for (int i = 0; i < length; i++) {
      int place = place(text.charAt(i));
      characters[place] = text.charAt(i);
      rows[place] |= 1L << i;
    }
  }

  /** {@return those of a text of at most {@link #MOST} characters} */
  static CharacterRows of(String text) {
    return new CharacterRows(text);
  }

  /** Open addressing: the place of the character, or the free one that it would take. */
  private int place(char character) {
    int place = character % PLACES;
    while (rows[place] != 0 && characters[place] != character) {
      place = (place + 1) % PLACES;
    }
    return place;
  }

  /** {@return the Levenshtein distance to another text} */
  int distance(char[] other) {
    if (length == 0) {
      return other.length;
    }
    long last = 1L << (length - 1);
    long more = -1;
    long less = 0;
    int distance = length;
    for (char each : other) {
      long equal = rows[place(each)];
      long same = (((equal & more) + more) ^ more) | equal | less;
      long up = less | ~(same | more);
      long down = more & same;
      distance += (up & last) != 0 ? 1 : 0;
      distance -= (down & last) != 0 ? 1 : 0;
      up = (up << 1) | 1;
      down <<= 1;
      more = down | ~(same | up);
      less = up & same;
    }
    return distance;
  }

  /** {@return the length of the longest common subsequence with another text} */
  int commonSubsequence(char[] other) {
    long open = -1;
    for (char each : other) {
      long matched = open & rows[place(each)];
      open = (open + matched) | (open - matched);
    }
    long all = length == MOST ? -1 : (1L << length) - 1;
    return Long.bitCount(~open & all);
  }
}
