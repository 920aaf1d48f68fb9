package org.gouji.message;

import java.util.Arrays;

/**
 * A sentence for users in both languages, made where it is known what it says and shown where it is
 * known to whom.
 *
 * @param chinese for a Chinese reader
 * @param english for any other
 */
public record Sentence(String chinese, String english) {

  /**
   * {@return the sentence kept under {@code key}}
   *
   * @param arguments for {0}, {1} …; a {@code Sentence} among them is taken in its language
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public static Sentence of(String key, Object... arguments) {
    return new Sentence(
        Language.CHINESE.say(key, in(Language.CHINESE, arguments)),
        Language.ENGLISH.say(key, in(Language.ENGLISH, arguments)));
  }

  /** {@return the sentence in {@code language}} */
  public String in(Language language) {
    return switch (language) {
      case CHINESE -> chinese;
      case ENGLISH -> english;
    };
  }

  private static Object[] in(Language language, Object[] arguments) {
    return Arrays.stream(arguments)
        .map(each -> each instanceof Sentence part ? part.in(language) : each)
        .toArray();
  }
}
