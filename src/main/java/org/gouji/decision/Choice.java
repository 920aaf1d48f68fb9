package org.gouji.decision;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody decided about a field after looking at its picture. */
public enum Choice {
  /** It is as it was read. */
  ACCEPT,
  /** It is another figure. */
  CORRECT,
  /** Nothing is printed in the cell, or a mark that stands for nothing. */
  BLANK;

  private static final Map<String, Choice> WORDS =
      Map.of(
          "accept", ACCEPT,
          "接受", ACCEPT,
          "正确", ACCEPT,
          "correct", CORRECT,
          "更正", CORRECT,
          "改正", CORRECT,
          "blank", BLANK,
          "空白", BLANK);

  /** {@return the word used in the files} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the choice that somebody typed, in English or Chinese, if it is one} */
  static Optional<Choice> of(String word) {
    return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
  }
}
