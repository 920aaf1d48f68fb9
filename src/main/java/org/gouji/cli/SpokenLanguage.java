package org.gouji.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.message.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which language to speak: {@code --lang} if it is given, the user's own otherwise. */
final class SpokenLanguage implements ITypeConverter<Language> {

  static final String OPTION = "--lang";

  /** Set by the launcher when it has to replace a locale that is not UTF-8. */
  private static final String PROPERTY = "gouji.lang";

  /**
   * {@return the language for a command line} It has to be known before the command line is parsed,
   * because what is wrong with it is said in that language.
   */
  static Language of(List<String> arguments) {
    return asked(arguments)
        .or(() -> named(System.getProperty(PROPERTY, "")))
        .orElseGet(() -> Language.of(Locale.getDefault()));
  }

  private static Optional<Language> asked(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        return Optional.empty();
      }
      if (argument.startsWith(OPTION + "=")) {
        return named(argument.substring(OPTION.length() + 1));
      }
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return named(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> named(String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  @Override
  public Language convert(String value) {
    return named(value).orElseThrow(() -> new TypeConversionException("zh or en: " + value));
  }
}
