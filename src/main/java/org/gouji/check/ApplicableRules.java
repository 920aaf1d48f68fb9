package org.gouji.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.AlternativeRow;
import org.gouji.form.BalanceRule;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;
import org.gouji.match.ReadingKind;

/**
 * Turns the rules of the form into those of the report, where it prints rows in place of others. An
 * alternative row is in use if the report prints some of it and nothing of what it replaces.
 *
 * @param unused fields of rows that are not in use
 * @param replaced for each field of an alternative row in use, the fields it stands for
 */
record ApplicableRules(Set<String> unused, Map<String, List<String>> replaced) {

  ApplicableRules {
    unused = Set.copyOf(unused);
    replaced = Map.copyOf(replaced);
  }

  static ApplicableRules of(Form form, Map<String, ExtractedField> fields) {
    Set<String> unused = new HashSet<>();
    Map<String, List<String>> replaced = new HashMap<>();
    for (AlternativeRow row : form.alternatives()) {
      List<String> regular = row.replaced().values().stream().flatMap(List::stream).toList();
      if (anyPrinted(row.replaced().keySet(), fields) && !anyPrinted(regular, fields)) {
        unused.addAll(regular);
        replaced.putAll(row.replaced());
      } else {
        unused.addAll(row.replaced().keySet());
      }
    }
    return new ApplicableRules(unused, replaced);
  }

  private static boolean anyPrinted(Collection<String> ids, Map<String, ExtractedField> fields) {
    return ids.stream()
        .map(id -> Optional.ofNullable(fields.get(id)))
        .anyMatch(field -> field.isPresent() && field.get().reading() != ReadingKind.ABSENT);
  }

  /** {@return the rule over the fields in use; empty if it does not apply to this report} */
  Optional<BalanceRule> asPrinted(BalanceRule rule) {
    BalanceRule printed = new BalanceRule(rule.id(), side(rule.left()), side(rule.right()));
    return Collections.disjoint(printed.fields(), unused) ? Optional.of(printed) : Optional.empty();
  }

  /** An alternative field takes the place of the fields it stands for if they are all there. */
  private List<String> side(List<String> ids) {
    Set<String> side = new LinkedHashSet<>(ids);
    replaced.forEach(
        (alternative, regular) -> {
          if (side.containsAll(regular)) {
            List<String> in = new ArrayList<>(side);
            in.set(in.indexOf(regular.get(0)), alternative);
            in.removeAll(regular);
            side.clear();
            side.addAll(in);
          }
        });
    return List.copyOf(side);
  }
}
