package org.gouji.message;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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

  /** {@return a text that is the same in both languages: a label of the form, a figure} */
  public static Sentence verbatim(String text) {
    return new Sentence(text, text);
  }

  /**
   * {@return the parts one after the other}
   *
   * @param separator key of what stands between them
   */
  public static Sentence joined(String separator, List<Sentence> parts) {
    return new Sentence(
        joined(Language.CHINESE, separator, parts), joined(Language.ENGLISH, separator, parts));
  }

  private static String joined(Language language, String separator, List<Sentence> parts) {
    return parts.stream()
        .map(part -> part.in(language))
        .collect(Collectors.joining(language.say(separator)));
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
