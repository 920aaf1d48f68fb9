package org.gouji.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code narrative/lexicon.yaml}. Its keys are described in docs/NARRATIVE.md. */
final class LexiconReader {

  private static final String LEVEL = "{level}";
  private static final String FILE = "lexicon.yaml";
  private static final Set<String> MEASURE_KEYS = Set.of("level", "of", "kind", "words", "loose");

  private final LexiconFile file;
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private List<String> levels = List.of();
  private List<String> organisations = List.of();
  private Set<String> caseUnits = Set.of();

  private LexiconReader(LexiconFile file) {
    this.file = file;
  }

  /** {@return the lexicon of the program} */
  static Lexicon read() {
    return new LexiconReader(LexiconFile.named(FILE)).lexicon();
  }

  private Lexicon lexicon() {
    levels = file.texts(file.top().path("scopes"), "levels", "scopes");
    file.children(file.top(), "top").forEach(this::section);
    return new Lexicon(words.values(), measures, units, caseUnits, organisations);
  }

  private void section(String key, JsonNode node) {
    switch (key) {
      case "topics" -> topics(node, key, Role.TOPIC);
      case "weak_topics" -> topics(node, key, Role.WEAK_TOPIC);
      case "measures" ->
          file.children(node, key).forEach((id, measure) -> measure(id, measure, key + "." + id));
      case "scopes" -> scopes(node);
      case "units" -> units(node);
      default -> {
        Role role = Role.ofList(key).orElseThrow(() -> file.error(key, "unknown key"));
        file.texts(node, key).forEach(text -> add(Word.of(text, role), key));
      }
    }
  }

  private void topics(JsonNode node, String place, Role role) {
    file.children(node, place)
        .forEach(
            (topic, list) ->
                file.texts(list, place + "." + topic)
                    .forEach(text -> add(new Word(text, role, topic, "", false), place)));
  }

  private void measure(String id, JsonNode node, String place) {
    file.children(node, place, MEASURE_KEYS);
    String kind = node.path("kind").asText(node.path("level").asInt() == 3 ? "outcome" : "");
    measures.put(
        id, new Measure(id, node.path("level").asInt(), file.texts(node, "of", place), kind));
    file.texts(node, "words", place)
        .forEach(text -> add(new Word(text, Role.MEASURE, id, "", false), place));
    file.texts(node, "loose", place)
        .forEach(text -> add(new Word(text, Role.MEASURE, id, "", true), place));
  }

  private void scopes(JsonNode node) {
    organisations = file.texts(node, "organisations", "scopes");
    file.children(node, "scopes")
        .forEach(
            (kind, list) -> {
              if (!kind.equals("levels") && !kind.equals("organisations")) {
                file.texts(list, "scopes." + kind)
                    .forEach(
                        text -> add(new Word(text, Role.SCOPE, kind, "", false), "scopes." + kind));
              }
            });
  }

  private void units(JsonNode node) {
    file.texts(node, "count", "units").forEach(unit -> unit(unit, UnitKind.COUNT));
    file.texts(node, "share", "units").forEach(unit -> unit(unit, UnitKind.SHARE));
    file.texts(node, "points", "units").forEach(unit -> unit(unit, UnitKind.POINTS));
    file.texts(node, "none", "units").forEach(unit -> unit(unit, UnitKind.NONE));
    caseUnits = Set.copyOf(file.texts(node, "cases", "units"));
    for (JsonNode money : node.path("money")) {
      units.add(
          new Unit(
              money.path(0).asText(),
              money.path(1).asText(),
              BigDecimal.valueOf(money.path(2).asLong()),
              UnitKind.MONEY));
    }
  }

  private void unit(String name, UnitKind kind) {
    units.add(new Unit(name, name, BigDecimal.ONE, kind));
  }

  /** Adds a word; one with {level} in it for every level, unless it is there in its own right. */
  private void add(Word word, String place) {
    if (word.text().contains(LEVEL)) {
      for (String level : levels) {
        String text = word.text().replace(LEVEL, level);
        words.putIfAbsent(text, new Word(text, word.role(), word.id(), level, word.loose()));
      }
      return;
    }
    Word other = words.put(word.text(), word);
    if (other != null && other.level().isEmpty()) {
      throw file.error(place, "'" + word.text() + "' stands there twice, also as " + other.role());
    }
  }
}
