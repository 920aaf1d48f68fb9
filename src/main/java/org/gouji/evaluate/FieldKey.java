package org.gouji.evaluate;

import java.text.Normalizer;

/**
 * Which field of which report.
 *
 * @param sourceFile path of the file as it is compared: NFC, {@code /} separators
 * @param field id of the field
 */
public record FieldKey(String sourceFile, String field) {

  /** What {@code fields.csv} makes harmless for spreadsheets with a leading {@code '}. */
  private static final String FORMULA_STARTS = "=+-@";

  /** {@return the key of a row as it is written in a CSV file} */
  static FieldKey of(String sourceFile, String field) {
    String path = Normalizer.normalize(sourceFile, Normalizer.Form.NFC).replace('\\', '/');
    if (path.startsWith("./")) {
      path = path.substring(2);
    }
    boolean guarded =
        path.length() > 1 && path.charAt(0) == '\'' && FORMULA_STARTS.indexOf(path.charAt(1)) >= 0;
    return new FieldKey(guarded ? path.substring(1) : path, field.strip());
  }
}
