package org.gouji.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is printed on one side of a balance rule.
 *
 * @param sum sum of its figures, exact
 * @param hasNegative whether one of them is below zero
 * @param hasBlank whether a cell is blank or holds a mark
 * @param hasUnread whether a cell is missing, unreadable or holds words
 */
record RuleSide(BigDecimal sum, boolean hasNegative, boolean hasBlank, boolean hasUnread) {

  static RuleSide of(List<String> ids, Figures figures) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean hasNegative = false;
    boolean hasBlank = false;
    boolean hasUnread = false;
    for (String id : ids) {
      BigDecimal figure = figures.stated().get(id);
      if (figure != null) {
        sum = sum.add(figure);
        hasNegative |= figure.signum() < 0;
      } else if (figures.blank().contains(id)) {
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
}
