package org.gouji.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.match.ExtractedField;
import org.gouji.match.Provenance;

/**
 * A value that a finding is about.
 *
 * @param name what it is: a field's id where a cell states it, otherwise a word documented in
 *     docs/OUTPUT.md: {@code expected}, {@code text}
 * @param value a plain decimal, or what is printed where that is no figure; empty for a blank cell
 * @param place where it is printed; empty for what is not printed but calculated
 */
public record StatedValue(String name, String value, Optional<Provenance> place) {

  /** {@return what the cell of {@code field} states} */
  public static StatedValue of(ExtractedField field) {
    String value = field.value().map(BigDecimal::toPlainString).orElse(field.printed());
    return new StatedValue(field.definition().id(), value, field.provenance());
  }
}
