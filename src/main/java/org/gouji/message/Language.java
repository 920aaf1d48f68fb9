package org.gouji.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages in which the program speaks to its users. */
public enum Language {
  CHINESE("zh"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** {@return Chinese for a Chinese locale, English for any other} */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }

  /** {@return {@code zh} or {@code en}, as on the command line} */
  public String code() {
    return code;
  }

  /**
   * {@return the sentence kept under {@code key}, with {@code arguments} in the places of {0}, {1}
   * …}
   *
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public String say(String key, Object... arguments) {
    ResourceBundle sentences =
        ResourceBundle.getBundle(
            "org.gouji.message.messages",
            Locale.forLanguageTag(code),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(arguments);
  }
}
