package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.message.Sentence;

/**
 * A figure of a report beside one that it is compared with.
 *
 * @param fields the fields it is of; one, or several that are added up
 * @param stated what the report states
 * @param other what it is compared with
 */
record ComparedFigures(List<String> fields, BigDecimal stated, BigDecimal other) {

  ComparedFigures {
    fields = List.copyOf(fields);
  }

  /** {@return the pair as the {@code values} of a finding, the other one under {@code name}} */
  List<StatedValue> values(String name) {
    return List.of(
        new StatedValue(String.join("+", fields), stated.toPlainString(), Optional.empty()),
        new StatedValue(name, other.toPlainString(), Optional.empty()));
  }

  /**
   * {@return the pair in words: {@code key} says it of the cells, the stated and the other figure}
   */
  Sentence say(String key, CellNames names) {
    Sentence cells = Sentence.joined("finding.plus", fields.stream().map(names::of).toList());
    return Sentence.of(key, cells, stated.toPlainString(), other.toPlainString());
  }
}
