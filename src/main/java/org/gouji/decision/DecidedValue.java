package org.gouji.decision;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.match.ReadingKind;

/**
 * What a field says by somebody's decision.
 *
 * @param kind what the cell says
 * @param value the figure, if it says one
 */
public record DecidedValue(ReadingKind kind, Optional<BigDecimal> value) {

  /** {@return whether both state the same figure, or both none: 12 and 12.0 are the same} */
  public boolean says(Optional<BigDecimal> other) {
    return value
        .map(mine -> other.filter(its -> its.compareTo(mine) == 0).isPresent())
        .orElse(other.isEmpty());
  }
}
