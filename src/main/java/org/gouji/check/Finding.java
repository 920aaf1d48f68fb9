package org.gouji.check;

import java.util.List;
import org.gouji.message.Sentence;

/**
 * Something wrong with a report itself, not with how it was read. One cause is one finding: a
 * single wrong total is one, however many rules it breaks.
 *
 * @param kind what is wrong, a stable code
 * @param rules stable ids of what was checked: balance rules of the form ({@code
 *     requests.identity.natural_person}), or a name of our own; at least one
 * @param severity whether it is surely wrong
 * @param message one sentence that a county's clerk can act on: which cells by their labels, which
 *     figures, what was expected
 * @param fields ids of the cells to look at first; those that are most likely wrong. May be empty
 * @param values the figures that the finding rests on, with their places
 */
public record Finding(
    FindingKind kind,
    List<String> rules,
    Severity severity,
    Sentence message,
    List<String> fields,
    List<StatedValue> values) {

  public Finding {
    rules = List.copyOf(rules);
    fields = List.copyOf(fields);
    values = List.copyOf(values);
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("a finding names the rule that found it");
    }
  }
}
