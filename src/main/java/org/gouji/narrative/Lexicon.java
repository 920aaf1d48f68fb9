package org.gouji.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which running text states figures; the longest that fits is taken. */
final class Lexicon {

  private static final Comparator<Word> LONGEST_FIRST =
      Comparator.comparingInt((Word word) -> word.text().length())
          .reversed()
          .thenComparing(Word::text);

  private final Map<Character, List<Word>> words;
  private final Map<Character, List<Word>> ofReport;
  private final List<Word> withPlaceholders;
  private final Map<String, Measure> measures;
  private final Map<Character, List<Unit>> units;
  private final Set<String> caseUnits;
  private final List<String> organisations;

  private Lexicon(Lexicon other, Collection<Word> ofReport) {
    this.words = other.words;
    this.ofReport = index(ofReport);
    this.withPlaceholders = other.withPlaceholders;
    this.measures = other.measures;
    this.units = other.units;
    this.caseUnits = other.caseUnits;
    this.organisations = other.organisations;
  }

  /**
   * @param words its words; those with placeholders are there only once a report is known
   * @param measures the measures by id
   * @param units the units
   * @param caseUnits units in which requests, reviews, lawsuits and documents may be counted
   * @param organisations endings of the names of organisations
   */
  Lexicon(
      Collection<Word> words,
      Map<String, Measure> measures,
      Collection<Unit> units,
      Collection<String> caseUnits,
      List<String> organisations) {
    this.words = index(words.stream().filter(word -> !word.text().contains("{")).toList());
    this.ofReport = Map.of();
    this.withPlaceholders = words.stream().filter(word -> word.text().contains("{")).toList();
    this.measures = Map.copyOf(measures);
    Map<Character, List<Unit>> byFirst = new HashMap<>();
    units.stream()
        .sorted(Comparator.comparingInt((Unit unit) -> unit.printed().length()).reversed())
        .forEach(
            unit ->
                byFirst
                    .computeIfAbsent(unit.printed().charAt(0), first -> new ArrayList<>())
                    .add(unit));
    this.units = Map.copyOf(byFirst);
    this.caseUnits = Set.copyOf(caseUnits);
    this.organisations = List.copyOf(organisations);
  }

  private static Map<Character, List<Word>> index(Collection<Word> words) {
    Map<Character, List<Word>> index = new HashMap<>();
    for (Word word : words) {
      index.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>()).add(word);
    }
    index.values().forEach(list -> list.sort(LONGEST_FIRST));
    return Map.copyOf(index);
  }

  /**
   * {@return the same lexicon for a report on {@code year} by {@code authority}: with its names,
   * and the placeholders filled in}
   */
  Lexicon forReport(Optional<Integer> year, Authority authority) {
    List<Word> known = new ArrayList<>(authority.words());
    year.ifPresent(number -> withPlaceholders.forEach(word -> known.add(filled(word, number))));
    return new Lexicon(this, known);
  }

  private static Word filled(Word word, int year) {
    String text =
        word.text()
            .replace("{year}", Integer.toString(year))
            .replace("{last_year}", Integer.toString(year - 1))
            .replace("{next_year}", Integer.toString(year + 1));
    return new Word(text, word.role(), word.id(), word.level(), word.loose());
  }

  /** {@return the longest word that begins at {@code start} of {@code text}} */
  Optional<Word> wordAt(String text, int start) {
    Optional<Word> general = longest(words, text, start);
    Optional<Word> special = longest(ofReport, text, start);
    boolean longer =
        special.isPresent()
            && general
                .filter(word -> word.text().length() > special.get().text().length())
                .isEmpty();
    return longer ? special : general;
  }

  private static Optional<Word> longest(Map<Character, List<Word>> index, String text, int start) {
    for (Word word : index.getOrDefault(text.charAt(start), List.of())) {
      if (text.startsWith(word.text(), start)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** {@return the longest unit that begins at {@code start} of {@code text}} */
  Optional<Unit> unitAt(String text, int start) {
    for (Unit unit : units.getOrDefault(text.charAt(start), List.of())) {
      if (text.startsWith(unit.printed(), start)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the measure of this id}
   *
   * @throws IllegalArgumentException if there is none
   */
  Measure measure(String id) {
    return Optional.ofNullable(measures.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no measure '" + id + "'"));
  }

  Set<String> caseUnits() {
    return caseUnits;
  }

  List<String> organisations() {
    return organisations;
  }
}
