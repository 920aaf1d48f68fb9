package org.gouji.golden;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.match.ExtractedField;
import org.gouji.match.Reason;

/**
 * A way in which what was read is not what is printed.
 *
 * @param kind how bad it is
 * @param page where the truth has it, or where it was read; empty if nowhere
 * @param field id of the field, or the name of what else differs
 * @param printed the cell as printed
 * @param expected what should have been read
 * @param got what was read
 * @param remark flag, reading and reasons of the field as read
 */
record Difference(
    Kind kind,
    Optional<Integer> page,
    String field,
    String printed,
    String expected,
    String got,
    String remark) {

  enum Kind {
    /** A wrong, invented or absent value that nobody is asked to look at. */
    SILENT,
    /** A wrong value that is flagged. */
    WRONG,
    /** A right value that is flagged. */
    FLAGGED,
    /** The form or the year is another: every field would be filed in a wrong place. */
    HEAD,
    /** A right value, but the authority, or the text, page or kind of reading of a field is not. */
    BESIDE;

    /** {@return whether the value is not what is printed} */
    boolean wrongValue() {
      return this == SILENT || this == WRONG;
    }
  }

  static String remark(ExtractedField field) {
    String reasons = field.reasons().stream().map(Reason::code).collect(Collectors.joining(";"));
    return field.flag().code()
        + ", "
        + field.reading().code()
        + (reasons.isEmpty() ? "" : ", " + reasons);
  }

  /** {@return one line of a failure's message} */
  String line() {
    return "%-7s %-4s %-58s printed %-12s expected %-12s got %-12s %s"
        .formatted(
            kind,
            page.map(number -> "p" + number).orElse("-"),
            field,
            quoted(printed),
            quoted(expected),
            quoted(got),
            remark)
        .stripTrailing();
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
