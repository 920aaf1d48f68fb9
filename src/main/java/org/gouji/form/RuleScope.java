package org.gouji.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a table in which a rule holds: a column, a row, a group of columns, or the whole table.
 *
 * @param name what stands for the placeholder in the rule's id; empty for the whole table
 * @param regular what a rule can name there, with the id of the field meant, in the form's order
 * @param alternative likewise for rows that are printed only in place of others; a rule names them
 *     in full or not at all
 */
record RuleScope(String name, Map<String, String> regular, Map<String, String> alternative) {

  RuleScope {
    regular = Collections.unmodifiableMap(new LinkedHashMap<>(regular));
    alternative = Collections.unmodifiableMap(new LinkedHashMap<>(alternative));
  }

  /** {@return the ids of the fields that a term names; none if it names nothing here} */
  List<String> fields(IdPattern term) {
    Optional<String> named = Optional.ofNullable(alternative.get(term.pattern()));
    return named
        .map(List::of)
        .orElseGet(() -> term.in(regular.keySet()).stream().map(regular::get).toList());
  }

  /** {@return the columns of the table, in which a rule names rows} */
  static List<RuleScope> columns(FormTable table) {
    List<RuleScope> scopes = new ArrayList<>();
    for (FormBlock block : table.blocks()) {
      for (FormColumn column : block.columns()) {
        Map<String, String> regular = new LinkedHashMap<>();
        Map<String, String> alternative = new LinkedHashMap<>();
        block.rows().stream()
            .filter(row -> !row.isCaption())
            .forEach(
                row ->
                    (row.isAlternative() ? alternative : regular)
                        .put(row.id(), table.fieldId(row, column)));
        scopes.add(new RuleScope(column.id(), regular, alternative));
      }
    }
    return scopes;
  }

  /** {@return the rows of the table, in which a rule names columns} */
  static List<RuleScope> rows(FormTable table) {
    List<RuleScope> scopes = new ArrayList<>();
    for (FormBlock block : table.blocks()) {
      for (FormRow row : block.rows()) {
        if (!row.isCaption()) {
          Map<String, String> fields = new LinkedHashMap<>();
          block.columns().forEach(column -> fields.put(column.id(), table.fieldId(row, column)));
          scopes.add(new RuleScope(row.id(), fields, Map.of()));
        }
      }
    }
    return scopes;
  }

  /** {@return the groups of columns of the table, in which a rule names columns of the group} */
  static List<RuleScope> groups(FormTable table) {
    List<RuleScope> scopes = new ArrayList<>();
    for (FormBlock block : table.blocks()) {
      for (FormRow row : block.rows()) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        for (FormColumn column : block.columns()) {
          int dot = column.id().lastIndexOf('.');
          if (dot > 0 && !row.isCaption()) {
            groups
                .computeIfAbsent(column.id().substring(0, dot), group -> new LinkedHashMap<>())
                .put(column.id().substring(dot + 1), table.fieldId(row, column));
          }
        }
        groups.forEach((group, fields) -> scopes.add(new RuleScope(group, fields, Map.of())));
      }
    }
    return scopes;
  }

  /** {@return the whole table, in which a rule names fields without the table's id} */
  static List<RuleScope> whole(FormTable table) {
    Map<String, String> regular = new LinkedHashMap<>();
    Map<String, String> alternative = new LinkedHashMap<>();
    for (FieldDefinition field : table.fields()) {
      (field.alternative() ? alternative : regular)
          .put(field.id().substring(table.id().length() + 1), field.id());
    }
    return List.of(new RuleScope("", regular, alternative));
  }
}
