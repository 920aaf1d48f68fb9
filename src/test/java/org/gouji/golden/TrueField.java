package org.gouji.golden;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.match.ReadingKind;

/**
 * A cell of a report, as it is printed.
 *
 * @param id which field of the form
 * @param value the figure; empty for a blank cell or a mark
 * @param printed the cell's text
 * @param page page number from 1
 */
record TrueField(String id, Optional<BigDecimal> value, String printed, int page) {

  /** {@return what the cell says: a figure, nothing, or a mark for nothing to report} */
  ReadingKind reading() {
    if (value.isPresent()) {
      return ReadingKind.NUMBER;
    }
    return printed.isBlank() ? ReadingKind.BLANK : ReadingKind.MARK;
  }
}
