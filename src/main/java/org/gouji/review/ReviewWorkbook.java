package org.gouji.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.output.WorklistWorkbook;

/** {@code review.xlsx}: the rows of {@code review.csv} for those who work in Excel or WPS. */
final class ReviewWorkbook {

  /** The name of the file. */
  static final String NAME = "review.xlsx";

  /** In characters: an id, a label and a path are seen without widening. */
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("document_id", 19),
          Map.entry("source_file", 30),
          Map.entry("authority", 20),
          Map.entry("year", 6),
          Map.entry("layout", 7),
          Map.entry("section", 8),
          Map.entry("field", 36),
          Map.entry("row_label", 30),
          Map.entry("column_label", 18),
          Map.entry("unit", 6),
          Map.entry("reasons", 30),
          Map.entry("checks", 30),
          Map.entry("candidates", 36),
          Map.entry("page", 6),
          Map.entry("picture", 36),
          Map.entry("previous_decision", 18),
          Map.entry("corrected_value", 16),
          Map.entry("note", 30));

  private ReviewWorkbook() {}

  /** {@return the workbook in an output folder, in the making} */
  static WorklistWorkbook in(Path output) throws IOException {
    return WorklistWorkbook.create(
        output.resolve(NAME), ReviewCsv.TABLE.header(), ReviewCsv.PICTURE, WIDTHS);
  }
}
