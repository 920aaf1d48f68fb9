package org.gouji.output;

import java.util.List;
import org.gouji.match.ExtractedField;

/** What is written of a field into its cell on a picture. */
final class FieldLabel {

  private FieldLabel() {}

  /** {@return the parts of the id, one a line, without its table, which the page shows anyway} */
  static List<String> lines(ExtractedField field) {
    List<String> parts = List.of(field.definition().id().split("\\.", -1));
    return parts.subList(Math.min(1, parts.size() - 1), parts.size());
  }

  /** {@return the figure as in {@code fields.csv}, or in brackets what the cell says instead} */
  static String value(ExtractedField field) {
    return field.value().map(CsvCell::figure).orElse("(" + field.reading().code() + ")");
  }
}
