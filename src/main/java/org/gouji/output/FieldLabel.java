package org.gouji.output;

import java.util.List;
import org.gouji.match.ExtractedField;

/** What is written of a field into its cell on a picture. */
final class FieldLabel {

  private FieldLabel() {}

  /**
   * {@return the id without its table, which the page shows anyway: the row's part and the column's
   * part}
   */
  static List<String> lines(ExtractedField field) {
    String id = field.definition().id();
    String inTable = id.substring(id.indexOf('.') + 1);
    int dot = inTable.indexOf('.');
    return dot < 0
        ? List.of(inTable)
        : List.of(inTable.substring(0, dot), inTable.substring(dot + 1));
  }

  /** {@return the figure as in {@code fields.csv}, or in brackets what the cell says instead} */
  static String value(ExtractedField field) {
    return field.value().map(CsvCell::figure).orElse("(" + field.reading().code() + ")");
  }
}
