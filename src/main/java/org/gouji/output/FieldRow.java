package org.gouji.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.RuleOutcome;
import org.gouji.form.BalanceRule;
import org.gouji.match.ExtractedField;
import org.gouji.match.Provenance;
import org.gouji.match.Reason;

/**
 * A row of {@code fields.csv} and of the Parquet files of that name.
 *
 * @param report of which document
 * @param field the field
 * @param checks how the rules stand in which it takes part
 */
public record FieldRow(DocumentReport report, ExtractedField field, String checks) {

  /** One row per field of the form, as docs/OUTPUT.md states it. */
  public static final Table<FieldRow> TABLE =
      new Table<>(
          "fields",
          List.of(
              Column.text("source_file", row -> row.report.sourceFile()),
              Column.text("document_id", row -> row.report.documentId()),
              Column.text("authority", row -> row.report.authority()),
              Column.integer("year", row -> row.report.year()),
              Column.text("layout", row -> row.report.layout()),
              Column.integer("section", FieldRow::section),
              Column.text("field", row -> row.field.definition().id()),
              Column.text("row_label", row -> row.field.definition().rowLabel()),
              Column.text("column_label", row -> row.field.definition().columnLabel()),
              Column.text("printed", row -> row.field.printed()),
              Column.figure("value", row -> row.field.value()),
              Column.text("unit", row -> row.field.unit()),
              Column.text("reading", row -> row.field.reading().code()),
              Column.confidence("confidence", row -> row.field.confidence()),
              Column.text("flag", row -> row.field.flag().code()),
              Column.text("reasons", FieldRow::reasons),
              Column.text("checks", FieldRow::checks),
              Column.text("source", row -> row.field.source().code()),
              Column.integer("page", row -> row.place(Provenance::page)),
              Column.number("x", row -> row.place(place -> place.box().x())),
              Column.number("y", row -> row.place(place -> place.box().y())),
              Column.number("width", row -> row.place(place -> place.box().width())),
              Column.number("height", row -> row.place(place -> place.box().height()))));

  /** {@return the rows of a document, in the order of the form} */
  public static List<FieldRow> of(DocumentReport report) {
    Map<String, StringJoiner> checks = checksByField(report.rules());
    return report.fields().stream()
        .map(
            field -> {
              StringJoiner ofField = checks.get(field.definition().id());
              return new FieldRow(report, field, ofField == null ? "" : ofField.toString());
            })
        .toList();
  }

  private static Map<String, StringJoiner> checksByField(List<RuleOutcome> outcomes) {
    Map<String, StringJoiner> checks = new HashMap<>();
    for (RuleOutcome outcome : outcomes) {
      BalanceRule rule = outcome.rule();
      String check = rule.id() + "=" + outcome.verdict().code();
      Stream.concat(rule.left().stream(), rule.right().stream())
          .distinct()
          .forEach(field -> checks.computeIfAbsent(field, id -> new StringJoiner(";")).add(check));
    }
    return checks;
  }

  /** A form without sections has 0. */
  private Optional<Integer> section() {
    int section = field.definition().section();
    return section == 0 ? Optional.empty() : Optional.of(section);
  }

  private String reasons() {
    return field.reasons().stream().map(Reason::code).collect(Collectors.joining(";"));
  }

  private <T> Optional<T> place(Function<Provenance, T> part) {
    return field.provenance().map(part);
  }
}
