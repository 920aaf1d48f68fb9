package org.gouji.narrative;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A YAML file of this package's data; every complaint names the file and the place. */
final class LexiconFile {

  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private final String name;
  private final JsonNode top;

  private LexiconFile(String name, JsonNode top) {
    this.name = name;
    this.top = top;
  }

  /** {@return the file {@code narrative/<name>} on the class path} */
  static LexiconFile named(String name) {
    try (InputStream stream = LexiconFile.class.getResourceAsStream("/narrative/" + name)) {
      if (stream == null) {
        throw new LexiconException(name + ": not on the class path");
      }
      return new LexiconFile(name, YAML.readTree(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode top() {
    return top;
  }

  LexiconException error(String place, String complaint) {
    return new LexiconException(name + ": " + place + ": " + complaint);
  }

  /** {@return the values under the keys of {@code node}, in the order of the keys} */
  Map<String, JsonNode> children(JsonNode node, String place) {
    if (!node.isObject()) {
      throw error(place, "expected keys and values");
    }
    Map<String, JsonNode> children = new TreeMap<>();
    node.properties().forEach(entry -> children.put(entry.getKey(), entry.getValue()));
    return children;
  }

  /** {@return the same, refusing every key but these} */
  Map<String, JsonNode> children(JsonNode node, String place, Set<String> known) {
    Map<String, JsonNode> children = children(node, place);
    for (String key : children.keySet()) {
      if (!known.contains(key)) {
        throw error(place, "unknown key '" + key + "'");
      }
    }
    return children;
  }

  /** {@return the texts of a list; none where there is no list} */
  List<String> texts(JsonNode list, String place) {
    List<String> texts = new ArrayList<>();
    if (list == null || list.isMissingNode()) {
      return texts;
    }
    if (!list.isArray()) {
      throw error(place, "expected a list");
    }
    for (JsonNode item : list) {
      if (!item.isTextual() || item.textValue().isBlank()) {
        throw error(place, "expected a text: " + item);
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  /** {@return the list under {@code key}; none where there is no such key} */
  List<String> texts(JsonNode node, String key, String place) {
    return texts(node.path(key), place + "." + key);
  }
}
