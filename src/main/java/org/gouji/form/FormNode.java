package org.gouji.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A node of a form file that knows where it stands, so that a complaint can name the place.
 *
 * @param file name of the file
 * @param place path from the top of the file, {@code tables[1].rules[0].left}; empty for the top
 * @param json the node
 */
record FormNode(String file, String place, JsonNode json) {

  private static final Pattern ID = Pattern.compile("[a-z0-9_]+");

  FormDefinitionException error(String complaint) {
    return new FormDefinitionException(
        file + ": " + (place.isEmpty() ? "" : place + ": ") + complaint);
  }

  /** Refuses every key but these, so that a misspelt key is not passed over. */
  FormNode withKeys(String... allowed) {
    if (!json.isObject()) {
      throw error("expected keys and values");
    }
    Set<String> known = Set.of(allowed);
    json.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                throw error("unknown key '" + key + "'");
              }
            });
    return this;
  }

  Optional<FormNode> optional(String key) {
    JsonNode child = json.get(key);
    return child == null
        ? Optional.empty()
        : Optional.of(new FormNode(file, place.isEmpty() ? key : place + "." + key, child));
  }

  FormNode required(String key) {
    return optional(key).orElseThrow(() -> error("'" + key + "' is missing"));
  }

  /** {@return the items of a list, which must not be empty} */
  List<FormNode> items() {
    if (!json.isArray() || json.isEmpty()) {
      throw error("expected a list with at least one item");
    }
    List<FormNode> items = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      items.add(new FormNode(file, place + "[" + i + "]", json.get(i)));
    }
    return items;
  }

  boolean isText() {
    return json.isTextual();
  }

  String text() {
    if (!json.isTextual()) {
      throw error("expected a text; put quotes around what looks like a number");
    }
    if (json.textValue().isBlank()) {
      throw error("is empty");
    }
    return json.textValue().strip();
  }

  boolean flag() {
    if (!json.isBoolean()) {
      throw error("expected true or false");
    }
    return json.booleanValue();
  }

  /** {@return the text of a key, empty where the key is not there} */
  String textIfAny(String key) {
    return optional(key).map(FormNode::text).orElse("");
  }

  /** {@return the identifier of a key, empty where the key is not there} */
  String idIfAny(String key) {
    return optional(key).map(FormNode::id).orElse("");
  }

  String id() {
    String id = text();
    if (!ID.matcher(id).matches()) {
      throw error("'" + id + "' is not an id: small letters, digits and _ only");
    }
    return id;
  }

  /** {@return a label: one text, or a list of the official wording and its variants} */
  Label label() {
    if (!json.isArray()) {
      return Label.of(text());
    }
    List<String> wordings = items().stream().map(FormNode::text).toList();
    if (new HashSet<>(wordings).size() < wordings.size()) {
      throw error("the same wording stands there twice");
    }
    return new Label(wordings.get(0), wordings.subList(1, wordings.size()));
  }
}
