package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.match.ExtractedField;
import org.gouji.match.ReadingKind;

/**
 * What is printed on one side of a balance rule.
 *
 * @param sum sum of its figures, exact
 * @param hasNegative whether one of them is below zero
 * @param hasBlank whether a cell is blank or holds a mark
 * @param hasUnread whether a cell is missing, unreadable or holds words
 */
record RuleSide(BigDecimal sum, boolean hasNegative, boolean hasBlank, boolean hasUnread) {

  static RuleSide of(List<String> ids, Map<String, ExtractedField> fields) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean hasNegative = false;
    boolean hasBlank = false;
    boolean hasUnread = false;
    for (String id : ids) {
      Optional<ExtractedField> field = Optional.ofNullable(fields.get(id));
      Optional<BigDecimal> figure = field.flatMap(ExtractedField::value);
      if (figure.isPresent()) {
        sum = sum.add(figure.get());
        hasNegative |= figure.get().signum() < 0;
      } else if (field.map(RuleSide::isBlank).orElse(false)) {
        hasBlank = true;
      } else {
        hasUnread = true;
      }
    }
    return new RuleSide(sum, hasNegative, hasBlank, hasUnread);
  }

  /** {@return whether a cell without a figure may hide one} */
  boolean canGrow() {
    return hasBlank || hasUnread;
  }

  private static boolean isBlank(ExtractedField field) {
    return field.reading() == ReadingKind.BLANK || field.reading() == ReadingKind.MARK;
  }
}
