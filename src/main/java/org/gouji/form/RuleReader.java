package org.gouji.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads what a table's figures have to do with each other, and with those of other reports. */
final class RuleReader {

  private RuleReader() {}

  /** Reads an entry of "rules": two sides that add up to the same. */
  static List<BalanceRule> rules(FormTable table, FormNode rule) {
    rule.withKeys("id", "left", "right");
    List<BalanceRule> rules = new ArrayList<>();
    for (ScopedFields read : ScopedFields.read(table, rule, List.of("left", "right"), List.of())) {
      List<String> all = read.all().toList();
      if (new HashSet<>(all).size() < all.size()) {
        throw rule.error("rule '" + read.id() + "' names a field twice");
      }
      rules.add(new BalanceRule(read.id(), read.of("left"), read.of("right")));
    }
    return rules;
  }

  /** Reads an entry of "limits": a side that is at most as large as the other. */
  static List<Limit> limits(FormTable table, FormNode limit) {
    limit.withKeys("id", "left", "right", "strict");
    boolean strict = limit.required("strict").flag();
    return ScopedFields.read(table, limit, List.of("left", "right"), List.of()).stream()
        .map(read -> new Limit(read.id(), read.of("left"), read.of("right"), strict))
        .toList();
  }

  /** Reads an entry of "years": what follows from the report on the year before. */
  static List<YearRule> years(FormTable table, FormNode rule) {
    rule.withKeys("id", "this_year", "last_year", "added");
    return ScopedFields.read(table, rule, List.of("this_year", "last_year"), List.of("added"))
        .stream()
        .map(
            read ->
                new YearRule(
                    read.id(), read.of("this_year"), read.of("last_year"), read.of("added")))
        .toList();
  }

  /** {@return the fields that an item of {@code compared} names, without the table's id} */
  static List<String> compared(FormTable table, FormNode item) {
    RuleScope whole = RuleScope.whole(table).get(0);
    List<String> fields = whole.fields(IdPattern.of(item));
    return Optional.of(fields)
        .filter(its -> !its.isEmpty())
        .orElseThrow(() -> item.error("unknown id '" + item.text() + "'"));
  }
}
