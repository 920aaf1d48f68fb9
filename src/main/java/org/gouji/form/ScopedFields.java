package org.gouji.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an entry of a form file names, in one part of its table. The placeholder in the entry's id
 * says where it holds: {@code {column}} in every column, {@code {row}} in every row, {@code
 * {group}} in every group of columns that has what the entry names; without a placeholder it is one
 * entry over fields.
 *
 * @param id the entry's id there, {@code requests.row.received}
 * @param fields for each of its keys the ids of the fields that it names
 */
record ScopedFields(String id, Map<String, List<String>> fields) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final Pattern RULE_ID = Pattern.compile("[a-z0-9_]+(\\.[a-z0-9_]+)*");

  ScopedFields {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** {@return the fields of a key; none where the entry does not have it} */
  List<String> of(String key) {
    return fields.getOrDefault(key, List.of());
  }

  /**
   * Reads an entry.
   *
   * @param required keys whose terms name fields
   * @param optional likewise, and may be left out
   * @return it in every part of the table that has everything it names; at least one
   */
  static List<ScopedFields> read(
      FormTable table, FormNode entry, List<String> required, List<String> optional) {
    FormNode id = entry.required("id");
    Map<String, List<IdPattern>> terms = new LinkedHashMap<>();
    required.forEach(key -> terms.put(key, terms(entry.required(key))));
    optional.forEach(key -> entry.optional(key).ifPresent(node -> terms.put(key, terms(node))));
    List<RuleScope> scopes = scopes(table, id);
    List<ScopedFields> read = new ArrayList<>();
    for (RuleScope scope : scopes) {
      in(scope, terms)
          .ifPresent(
              fields -> read.add(new ScopedFields(table.id() + "." + named(id, scope), fields)));
    }
    if (read.isEmpty()) {
      throw unknownTerm(entry, terms.values().stream().flatMap(List::stream).toList(), scopes);
    }
    return read;
  }

  private static List<IdPattern> terms(FormNode side) {
    return side.items().stream().map(IdPattern::of).toList();
  }

  private static List<RuleScope> scopes(FormTable table, FormNode id) {
    Matcher placeholder = PLACEHOLDER.matcher(id.text());
    if (!placeholder.find()) {
      return RuleScope.whole(table);
    }
    return switch (placeholder.group()) {
      case "{column}" -> RuleScope.columns(table);
      case "{row}" -> RuleScope.rows(table);
      case "{group}" -> RuleScope.groups(table);
      default -> throw id.error("unknown placeholder '" + placeholder.group() + "'");
    };
  }

  private static String named(FormNode id, RuleScope scope) {
    String name = PLACEHOLDER.matcher(id.text()).replaceFirst(scope.name());
    if (!RULE_ID.matcher(name).matches()) {
      throw id.error("'" + name + "' is not a rule id");
    }
    return name;
  }

  /** What the terms name there; empty if the scope lacks one of them. */
  private static Optional<Map<String, List<String>>> in(
      RuleScope scope, Map<String, List<IdPattern>> terms) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (Map.Entry<String, List<IdPattern>> side : terms.entrySet()) {
      List<String> fields = new ArrayList<>();
      for (IdPattern term : side.getValue()) {
        List<String> its = scope.fields(term);
        if (its.isEmpty()) {
          return Optional.empty();
        }
        fields.addAll(its);
      }
      named.put(side.getKey(), List.copyOf(fields));
    }
    return Optional.of(named);
  }

  private static FormDefinitionException unknownTerm(
      FormNode entry, List<IdPattern> terms, List<RuleScope> scopes) {
    return terms.stream()
        .filter(term -> scopes.stream().allMatch(scope -> scope.fields(term).isEmpty()))
        .findFirst()
        .map(term -> term.node().error("unknown id '" + term.pattern() + "'"))
        .orElseGet(() -> entry.error("no part of the table has everything that the rule names"));
  }

  /** {@return the ids of all fields, those of the first key first} */
  Stream<String> all() {
    return fields.values().stream().flatMap(List::stream);
  }
}
