package org.gouji.review;

import java.util.List;
import org.gouji.output.Column;
import org.gouji.output.FieldRow;
import org.gouji.output.Table;

/** {@code review.csv}: a row per question, with three columns to fill in. */
final class ReviewCsv {

  /** The name of the file. */
  static final String NAME = "review.csv";

  /** The column with the path of the picture, from the output folder. */
  static final String PICTURE = "picture";

  /** As docs/OUTPUT.md states it. */
  static final Table<Question> TABLE =
      new Table<>(
          "review",
          List.of(
              ofField("document_id"),
              ofField("source_file"),
              ofField("authority"),
              ofField("year"),
              ofField("layout"),
              ofField("section"),
              ofField("field"),
              ofField("row_label"),
              ofField("column_label"),
              ofField("printed"),
              ofField("value"),
              ofField("unit"),
              ofField("reading"),
              Column.text("confidence", Question::confidence),
              Column.text("reasons", Question::reasons),
              ofField("checks"),
              Column.text("candidates", Question::candidates),
              ofField("page"),
              Column.text(PICTURE, Question::picture),
              Column.text("previous_decision", Question::previousDecision),
              toFillIn("decision"),
              toFillIn("corrected_value"),
              toFillIn("note")));

  private ReviewCsv() {}

  /** A column as in {@code fields.csv}. */
  private static Column<Question> ofField(String name) {
    return FieldRow.TABLE.column(name).of(Question::row);
  }

  private static Column<Question> toFillIn(String name) {
    return Column.text(name, row -> "");
  }
}
