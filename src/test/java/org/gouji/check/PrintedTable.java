package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.page.Candidate;
import org.gouji.page.TextSource;

/** A report made for a test: what stands in each field. */
final class PrintedTable {

  private final Form form;
  private final Map<String, String> cells = new HashMap<>();
  private final Map<String, List<Candidate>> candidates = new HashMap<>();
  private final Map<String, Double> confidences = new HashMap<>();
  private final Map<String, Set<Reason>> reasons = new HashMap<>();
  private TextSource source = TextSource.TEXT;

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

  /** Has all be read from a picture; as surely as two readers can unless it is said otherwise. */
  PrintedTable scanned() {
    source = TextSource.OCR;
    return this;
  }

  /** Has a field be read with that confidence, and not be for review. */
  PrintedTable sure(String field, double confidence) {
    confidences.put(field, confidence);
    return this;
  }

  /** Has a field be for review, with what its readers proposed; the first is what it states. */
  PrintedTable doubtful(String field, String... proposed) {
    List<Candidate> its = new ArrayList<>();
    for (String text : proposed) {
      its.add(new Candidate(text, 0.9, "reader" + its.size()));
    }
    candidates.put(field, its);
    return with(field, proposed[0]);
  }

  /** Has a doubtful field be for review for that reason too. */
  PrintedTable because(String field, Reason reason) {
    reasons.put(field, Set.of(Reason.LOW_CONFIDENCE, reason));
    return this;
  }

  Map<String, ExtractedField> byId() {
    return fields().stream()
        .collect(Collectors.toMap(field -> field.definition().id(), Function.identity()));
  }

  List<ExtractedField> fields() {
    return form.fields().stream().map(this::field).toList();
  }

  private ExtractedField field(FieldDefinition definition) {
    Optional<String> printed = Optional.ofNullable(cells.get(definition.id()));
    ReadingKind reading = printed.map(PrintedTable::reading).orElse(ReadingKind.ABSENT);
    String id = definition.id();
    List<Candidate> proposed = candidates.getOrDefault(id, List.of());
    boolean doubtful = !proposed.isEmpty() || reading == ReadingKind.UNREADABLE;
    Flag flag = doubtful ? Flag.REVIEW : Flag.OK;
    return new ExtractedField(
        definition,
        printed.orElse(""),
        reading,
        reading == ReadingKind.NUMBER
            ? printed.map(text -> new BigDecimal(text.replaceAll("\\s", "")))
            : Optional.empty(),
        definition.unit(),
        doubtful ? 0.8 : confidences.getOrDefault(id, 0.9995),
        reading == ReadingKind.ABSENT ? Flag.MISSING : flag,
        doubtful ? reasons.getOrDefault(id, Set.of(Reason.LOW_CONFIDENCE)) : Set.of(),
        source,
        reading == ReadingKind.ABSENT
            ? Optional.empty()
            : Optional.of(new Provenance(1, new BoundingBox(0, 0, 10, 10))),
        proposed);
  }

  private static ReadingKind reading(String printed) {
    return switch (printed) {
      case "" -> ReadingKind.BLANK;
      case "/" -> ReadingKind.MARK;
      case "?" -> ReadingKind.UNREADABLE;
      default -> printed.matches("[-0-9.]+") ? ReadingKind.NUMBER : ReadingKind.TEXT;
    };
  }
}
