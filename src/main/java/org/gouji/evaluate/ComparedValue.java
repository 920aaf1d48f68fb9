package org.gouji.evaluate;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value as it is compared. 12 and 12.0 are the same; a blank cell and a mark for nothing to
 * report are the same, and neither is 0.
 *
 * @param text a plain decimal without needless zeros; empty for blanks and marks; anything else as
 *     it is written, behind a {@code ?}
 */
record ComparedValue(String text) {

  private static final Set<String> BLANKS =
      Set.of("", "/", "-", "—", "——", "－", "无", "\\", "--", "null", "None");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)");

  /** {@return the value of a cell of a CSV file} */
  static ComparedValue of(String cell) {
    String value = cell.strip();
    if (BLANKS.contains(value)) {
      return new ComparedValue("");
    }
    if (value.startsWith("'")) {
      value = value.substring(1);
    }
    if (GROUPED.matcher(value).matches()) {
      value = value.replace(",", "");
    }
    return new ComparedValue(
        DECIMAL.matcher(value).matches()
            ? new BigDecimal(value).stripTrailingZeros().toPlainString()
            : "?" + value);
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
