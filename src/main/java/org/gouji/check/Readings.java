package org.gouji.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.BalanceRule;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;

/**
 * The fields of a report on their way through arbitration, with the balance rules that apply.
 *
 * @param rules the rules, over the fields that the report uses
 * @param fields the fields by id, in the order of the form
 * @param rulesOf the rules of each field that takes part in any
 */
record Readings(
    List<BalanceRule> rules,
    Map<String, ExtractedField> fields,
    Map<String, List<BalanceRule>> rulesOf) {

  Readings {
    rules = List.copyOf(rules);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    rulesOf = Collections.unmodifiableMap(rulesOf);
  }

  static Readings of(Form form, List<ExtractedField> fields) {
    List<BalanceRule> rules =
        BalanceCheck.check(form, fields).stream().map(RuleOutcome::rule).toList();
    Map<String, ExtractedField> byId = new LinkedHashMap<>();
    fields.forEach(field -> byId.put(field.definition().id(), field));
    Map<String, List<BalanceRule>> rulesOf = new HashMap<>();
    rules.forEach(
        rule ->
            rule.fields()
                .forEach(id -> rulesOf.computeIfAbsent(id, it -> new ArrayList<>()).add(rule)));
    return new Readings(rules, byId, rulesOf);
  }

  /** {@return the same with another reading of a field} */
  Readings with(ExtractedField field) {
    Map<String, ExtractedField> others = new LinkedHashMap<>(fields);
    others.put(field.definition().id(), field);
    return new Readings(rules, others, rulesOf);
  }

  /** {@return the rules in which a field takes part} */
  List<BalanceRule> rulesOf(String id) {
    return rulesOf.getOrDefault(id, List.of());
  }

  /** {@return the field; empty if the report does not have it} */
  Optional<ExtractedField> field(String id) {
    return Optional.ofNullable(fields.get(id));
  }

  /**
   * {@return whether a table prints 0 where there is nothing to report} Half of its settled cells
   * must be zeros at least, and none blank or a mark: in the reports of the samples zeros are
   * printed all over a table or not at all.
   */
  boolean printsZeros(String table) {
    List<ExtractedField> cells =
        fields.values().stream()
            .filter(field -> field.definition().table().equals(table))
            .filter(field -> field.flag() == Flag.OK)
            .toList();
    long zeros =
        cells.stream()
            .filter(field -> field.value().filter(it -> it.signum() == 0).isPresent())
            .count();
    return 2 * zeros >= cells.size() && cells.stream().allMatch(field -> field.value().isPresent());
  }

  /** {@return whether a cell of a table is surely blank} */
  boolean hasBlanks(String table) {
    return fields.values().stream()
        .filter(field -> field.definition().table().equals(table))
        .anyMatch(field -> field.flag() == Flag.OK && field.reading() == ReadingKind.BLANK);
  }

  /** {@return what the fields state that are not for review} */
  Figures settled() {
    return Figures.of(fields.values(), field -> field.flag() == Flag.OK);
  }

  /** {@return what the fields state, sure or not} */
  Figures figures() {
    return Figures.of(fields.values());
  }
}
