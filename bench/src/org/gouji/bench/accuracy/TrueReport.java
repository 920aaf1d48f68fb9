package org.gouji.bench.accuracy;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.degrade.PageDegrader;

/**
 * A report with what it prints.
 *
 * @param name the file's name without its ending and folder
 * @param file the report
 * @param rows its rows of {@code truth.csv}, cells by column
 */
record TrueReport(String name, Path file, List<Map<String, String>> rows) {

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
    try (Reader text = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
      text.mark(1);
      if (text.read() != '\uFEFF') {
        text.reset();
      }
      try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text)) {
        for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
          rows.add(row);
        }
      }
    } catch (CsvValidationException e) {
      throw new IOException(csv + ": line " + e.getLineNumber(), e);
    }
    return rows;
  }
}
