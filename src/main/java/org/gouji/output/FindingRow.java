package org.gouji.output;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.message.Language;

/**
 * A row of {@code findings.csv} and of the Parquet files of that name.
 *
 * @param sourceFile of which document
 * @param finding the finding
 * @param language of the column {@code message}
 */
public record FindingRow(String sourceFile, Finding finding, Language language) {

  private static final String SEPARATOR = ";";

  /** What is wrong with the reports themselves, as docs/OUTPUT.md states it. */
  public static final Table<FindingRow> TABLE =
      new Table<>(
          "findings",
          List.of(
              Column.text("source_file", FindingRow::sourceFile),
              Column.text("kind", row -> row.finding.kind().code()),
              Column.text("rule", row -> String.join(SEPARATOR, row.finding.rules())),
              Column.text("severity", row -> row.finding.severity().code()),
              Column.text("message", row -> row.finding.message().in(row.language)),
              Column.text("fields", row -> String.join(SEPARATOR, row.finding.fields())),
              Column.text("values", FindingRow::values)));

  private String values() {
    return finding.values().stream()
        .map(stated -> stated.name() + "=" + stated.value())
        .collect(Collectors.joining(SEPARATOR));
  }
}
