package org.gouji.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.degrade.PageDegrader;
import org.gouji.output.CsvRows;

/**
 * A report with what it prints.
 *
 * @param name the file's name without its ending and folder
 * @param file the report
 * @param rows its rows of {@code truth.csv}, cells by column
 */
record TrueReport(String name, Path file, List<Map<String, String>> rows) {

  /** Columns of a {@code truth.csv}. */
  static final List<String> COLUMNS =
      List.of(
          "source_file",
          "layout",
          "year",
          "authority",
          "field",
          "value",
          "printed",
          "page",
          "stratum");

  /** Only these have pages that can be rendered as they are meant and no wear of their own. */
  private static final List<String> PRINTABLE = List.of("born_digital", "real");

  TrueReport {
    rows = List.copyOf(rows);
  }

  /**
   * {@return the reports in {@code folder} that are legible when printed, in the order of its
   * {@code truth.csv}} The files lie in the folder or in its folder {@code pdf}.
   */
  static List<TrueReport> in(Path folder) throws IOException {
    Map<String, List<Map<String, String>>> byFile = new LinkedHashMap<>();
    for (Map<String, String> row : rows(folder.resolve("truth.csv"))) {
      if (PRINTABLE.contains(row.get("stratum"))) {
        byFile.computeIfAbsent(row.get("source_file"), file -> new ArrayList<>()).add(row);
      }
    }
    List<TrueReport> reports = new ArrayList<>();
    for (Map.Entry<String, List<Map<String, String>>> each : byFile.entrySet()) {
      TrueReport report = of(folder, each.getKey(), each.getValue());
      if (PageDegrader.isLegible(report.file())) {
        reports.add(report);
      }
    }
    return reports;
  }

  private static TrueReport of(Path folder, String sourceFile, List<Map<String, String>> rows) {
    Path file = folder.resolve(sourceFile);
    if (!Files.exists(file)) {
      file = folder.resolve("pdf").resolve(sourceFile);
    }
    String name = file.getFileName().toString().replaceFirst("\\.pdf$", "");
    return new TrueReport(name, file, rows);
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    new CsvRows(csv, COLUMNS, List.of())
        .forEach(
            (cells, line) -> {
              Map<String, String> row = new LinkedHashMap<>();
              for (int i = 0; i < COLUMNS.size(); i++) {
                row.put(COLUMNS.get(i), cells.get(i));
              }
              rows.add(row);
            });
    return rows;
  }
}
