package org.gouji.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.message.Sentence;

/**
 * What running text counts, from {@code narrative/concepts.yaml}; described in docs/NARRATIVE.md.
 */
final class Concepts {

  /** The measure where no verb says what was done. */
  static final String ANY = "any";

  private static final String FILE = "concepts.yaml";
  private static final Set<String> KEYS = Set.of("zh", "en", "fields", "near", "firm", "within");

  private final Map<String, Concept> byId = new HashMap<>();
  private final Set<String> annexedForms;
  private final Set<String> money;

  private Concepts(LexiconFile file) {
    file.children(file.top(), "top", Set.of("annexed_forms", "money", "topics"));
    money = Set.copyOf(file.texts(file.top(), "money", "top"));
    annexedForms = Set.copyOf(file.texts(file.top(), "annexed_forms", "top"));
    file.children(file.top().path("topics"), "topics")
        .forEach(
            (topic, measures) ->
                file.children(measures, topic).forEach((ids, node) -> add(file, topic, ids, node)));
    byId.values().forEach(concept -> nearAreKnown(file, concept));
  }

  /** {@return the concepts of the program} */
  static Concepts read() {
    return new Concepts(LexiconFile.named(FILE));
  }

  private void add(LexiconFile file, String topic, String ids, JsonNode node) {
    String place = topic + "." + ids;
    file.children(node, place, KEYS);
    for (String measure : ids.split(",", -1)) {
      String id = topic + "." + measure.strip();
      Concept concept =
          new Concept(
              id,
              new Sentence(node.path("zh").asText(), node.path("en").asText()),
              file.texts(node, "fields", place),
              file.texts(node, "near", place),
              Concept.Firmness.valueOf(node.path("firm").asText("always").toUpperCase(Locale.ROOT)),
              node.path("within").asBoolean());
      if (byId.put(id, concept) != null) {
        throw file.error(place, "stands there twice");
      }
    }
  }

  private void nearAreKnown(LexiconFile file, Concept concept) {
    for (String expression : concept.near()) {
      for (String id : expression.split(" [+-] ", -1)) {
        if (!byId.containsKey(id)) {
          throw file.error(concept.id(), "unknown concept '" + id + "'");
        }
      }
    }
  }

  Optional<Concept> find(String topic, String measure) {
    return Optional.ofNullable(byId.get(topic + "." + measure));
  }

  Concept get(String id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no concept '" + id + "'"));
  }

  /** {@return whether the tables of this form are appended and may be of other units} */
  boolean isAnnexed(String form) {
    return annexedForms.contains(form);
  }

  /** {@return whether a topic is counted in money} */
  boolean isMoney(String topic) {
    return money.contains(topic);
  }

  List<Concept> all() {
    return List.copyOf(byId.values());
  }
}
