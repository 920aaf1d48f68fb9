package org.gouji.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static final Pattern PLACES = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"/org/gouji/message/messages_", "/org/gouji/cli/usage_"})
  void bothLanguagesHaveTheSameSentences(String name) throws IOException {
    Properties chinese = load(name + "zh.properties");
    Properties english = load(name + "en.properties");

    assertEquals(
        new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/org/gouji/message/messages_", "/org/gouji/cli/usage_"})
  void bothLanguagesFillInTheSamePlaces(String name) throws IOException {
    Properties chinese = load(name + "zh.properties");
    Properties english = load(name + "en.properties");

    for (String key : chinese.stringPropertyNames()) {
      assertEquals(places(english, key), places(chinese, key), key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everySentenceKeepsItsApostrophesAndFillsItsPlaces(String code) throws IOException {
    Language language = code.equals("zh") ? Language.CHINESE : Language.ENGLISH;
    for (String key :
        load("/org/gouji/message/messages_" + code + ".properties").stringPropertyNames()) {
      String sentence = language.say(key, "A", "B", "C", "D", "E", "F", "G");
      assertTrue(!sentence.contains("{") && !sentence.isBlank(), key + ": " + sentence);
    }
  }

  @ParameterizedTest
  @CsvSource({"zh-CN,CHINESE", "zh-Hant-TW,CHINESE", "en-US,ENGLISH", "fr-FR,ENGLISH"})
  void speaksChineseToChineseLocalesAndEnglishToOthers(String tag, Language expected) {
    assertEquals(expected, Language.of(Locale.forLanguageTag(tag)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"status.ok", "problem.empty_file", "summary.documents"})
  void speaksTwoLanguages(String key) {
    assertNotEquals(Language.CHINESE.say(key), Language.ENGLISH.say(key));
  }

  private static Set<String> places(Properties sentences, String key) {
    return PLACES
        .matcher(sentences.getProperty(key))
        .results()
        .map(match -> match.group())
        .collect(Collectors.toSet());
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(LanguageTest.class.getResourceAsStream(name), name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
