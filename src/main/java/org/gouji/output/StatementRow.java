package org.gouji.output;

import java.util.List;
import java.util.Optional;
import org.gouji.narrative.Statement;

/**
 * A row of {@code statements.csv} and of the Parquet files of that name.
 *
 * @param sourceFile of which document
 * @param statement the figure of its running text
 */
public record StatementRow(String sourceFile, Statement statement) {

  /** The statistics in the running text, as docs/OUTPUT.md states them. */
  public static final Table<StatementRow> TABLE =
      new Table<>(
          "statements",
          List.of(
              Column.text("source_file", StatementRow::sourceFile),
              Column.integer("section", StatementRow::section),
              Column.count("page", row -> row.statement.sentence().page()),
              Column.text("sentence", row -> row.statement.sentence().text()),
              Column.text("subject", row -> row.statement.subject()),
              Column.figure("value", row -> row.statement.value()),
              Column.text("unit", row -> row.statement.unit()),
              Column.text("related_field", row -> String.join(";", row.statement.fields())),
              Column.text("agrees", row -> row.statement.agreement().code())));

  /** A form without sections has 0. */
  private Optional<Integer> section() {
    int section = statement.sentence().section();
    return section == 0 ? Optional.empty() : Optional.of(section);
  }
}
