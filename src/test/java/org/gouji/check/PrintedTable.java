package org.gouji.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;
import org.gouji.page.TextSource;

/** A report made for a test: what stands in each field. */
final class PrintedTable {

  private final Form form;
  private final Map<String, String> cells = new HashMap<>();

  private PrintedTable(Form form) {
    this.form = form;
  }

  static Form form(String id) {
    return Forms.official().stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form " + id));
  }

  /** A report with 0 in every field; rows printed only in place of others are not printed. */
  static PrintedTable ofZeros(Form form) {
    PrintedTable table = new PrintedTable(form);
    form.fields().stream()
        .filter(field -> !field.alternative())
        .forEach(field -> table.with(field.id(), "0"));
    return table;
  }

  /**
   * Prints a field: a number; an empty text for a blank; {@code /} for a mark; {@code ?} for ink
   * that nobody could read.
   */
  PrintedTable with(String field, String printed) {
    cells.put(field, printed);
    return this;
  }

  PrintedTable without(String field) {
    cells.remove(field);
    return this;
  }

  List<ExtractedField> fields() {
    return form.fields().stream().map(this::field).toList();
  }

  private ExtractedField field(FieldDefinition definition) {
    Optional<String> printed = Optional.ofNullable(cells.get(definition.id()));
    ReadingKind reading = printed.map(PrintedTable::reading).orElse(ReadingKind.ABSENT);
    Optional<BigDecimal> value =
        reading == ReadingKind.NUMBER ? printed.map(BigDecimal::new) : Optional.empty();
    return new ExtractedField(
        definition,
        printed.orElse(""),
        reading,
        value,
        definition.unit(),
        1,
        reading == ReadingKind.ABSENT ? Flag.MISSING : Flag.OK,
        Set.of(),
        TextSource.TEXT,
        Optional.empty(),
        List.of());
  }

  private static ReadingKind reading(String printed) {
    return switch (printed) {
      case "" -> ReadingKind.BLANK;
      case "/" -> ReadingKind.MARK;
      case "?" -> ReadingKind.UNREADABLE;
      default -> ReadingKind.NUMBER;
    };
  }
}
