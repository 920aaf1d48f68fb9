package org.gouji.parquet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.output.Column;
import org.gouji.output.DocumentReport;

/**
 * Which folder the rows of a report belong to, in the way of Hive: the values of these columns
 * stand in the names of the folders and not in the files.
 *
 * @param year of the report
 * @param layout of the report, may be empty
 */
record Partition(Optional<Integer> year, String layout) {

  /** The columns that are told by folders. */
  static final List<String> COLUMNS = List.of("year", "layout");

  /** What Hive, Spark and DuckDB take for null. */
  private static final String NONE = "__HIVE_DEFAULT_PARTITION__";

  static Partition of(DocumentReport report) {
    return new Partition(report.year(), report.layout());
  }

  static <R> List<Column<R>> columnsOfFile(List<Column<R>> columns) {
    return columns.stream().filter(column -> !COLUMNS.contains(column.name())).toList();
  }

  /** {@return the folder in that of the table} */
  Path in(Path table) {
    String ofLayout =
        layout.isEmpty()
            ? NONE
            : URLEncoder.encode(layout, StandardCharsets.UTF_8).replace("+", "%20");
    return table
        .resolve("year=" + year.map(String::valueOf).orElse(NONE))
        .resolve("layout=" + ofLayout);
  }
}
