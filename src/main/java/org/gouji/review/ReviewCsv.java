package org.gouji.review;

import java.util.List;
import java.util.Optional;
import org.gouji.form.FieldDefinition;
import org.gouji.output.Column;
import org.gouji.output.Table;

/** {@code review.csv}: a row per question, with three columns to fill in. */
final class ReviewCsv {

  /** The name of the file. */
  static final String NAME = "review.csv";

  /** As docs/OUTPUT.md states it. */
  static final Table<Question> TABLE =
      new Table<>(
          "review",
          List.of(
              Column.text("document_id", row -> row.report().documentId()),
              Column.text("source_file", row -> row.report().sourceFile()),
              Column.text("authority", row -> row.report().authority()),
              Column.integer("year", row -> row.report().year()),
              Column.text("layout", row -> row.report().layout()),
              Column.integer("section", ReviewCsv::section),
              Column.text("field", row -> definition(row).id()),
              Column.text("row_label", row -> definition(row).rowLabel()),
              Column.text("column_label", row -> definition(row).columnLabel()),
              Column.text("printed", row -> row.field().printed()),
              Column.figure("value", row -> row.field().value()),
              Column.text("unit", row -> row.field().unit()),
              Column.text("reading", row -> row.field().reading().code()),
              Column.text("confidence", Question::confidence),
              Column.text("reasons", Question::reasons),
              Column.text("checks", Question::checks),
              Column.text("candidates", Question::candidates),
              Column.integer("page", Question::page),
              Column.text("picture", Question::picture),
              Column.text("previous_decision", Question::previousDecision),
              Column.text("decision", row -> ""),
              Column.text("corrected_value", row -> ""),
              Column.text("note", row -> "")));

  private ReviewCsv() {}

  private static FieldDefinition definition(Question row) {
    return row.field().definition();
  }

  /** A form without sections has 0. */
  private static Optional<Integer> section(Question row) {
    int section = definition(row).section();
    return section == 0 ? Optional.empty() : Optional.of(section);
  }
}
