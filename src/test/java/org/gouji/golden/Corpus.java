package org.gouji.golden;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reports in {@code corpus/}. */
final class Corpus {

  /** Tests run in the project's folder. */
  static final Path FOLDER = Path.of("corpus");

  private Corpus() {}

  /** {@return the reports of {@code truth.csv}, in its order} */
  static List<TrueReport> reports() throws IOException {
    Map<String, TrueReport> heads = new LinkedHashMap<>();
    Map<String, List<TrueField>> fields = new LinkedHashMap<>();
    for (Map<String, String> row : rows(FOLDER.resolve("truth.csv"))) {
      String sourceFile = cell(row, "source_file");
      heads.putIfAbsent(sourceFile, head(sourceFile, row));
      fields.computeIfAbsent(sourceFile, file -> new ArrayList<>()).add(field(row));
    }
    return heads.values().stream()
        .map(head -> withFields(head, fields.getOrDefault(head.sourceFile(), List.of())))
        .toList();
  }

  /** {@return the findings of {@code findings.csv} by report; a report without any is not there} */
  static Map<String, List<TrueFinding>> findings() throws IOException {
    Map<String, List<TrueFinding>> findings = new LinkedHashMap<>();
    for (Map<String, String> row : rows(FOLDER.resolve("findings.csv"))) {
      findings
          .computeIfAbsent(cell(row, "source_file"), file -> new ArrayList<>())
          .add(
              new TrueFinding(
                  cell(row, "kind"), cell(row, "severity"), fields(cell(row, "fields"))));
    }
    return findings;
  }

  /** The ids of a cell; a text that contradicts itself concerns no field. */
  private static Set<String> fields(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(";", -1));
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(csv, StandardCharsets.UTF_8);
        CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(row);
      }
    } catch (CsvValidationException e) {
      throw new IOException(csv + ": line " + e.getLineNumber(), e);
    }
    return rows;
  }

  private static TrueReport head(String sourceFile, Map<String, String> row) {
    return new TrueReport(
        FOLDER.resolve(sourceFile),
        sourceFile,
        cell(row, "layout"),
        Integer.parseInt(cell(row, "year")),
        cell(row, "authority"),
        cell(row, "stratum"),
        List.of());
  }

  private static TrueReport withFields(TrueReport head, List<TrueField> fields) {
    return new TrueReport(
        head.file(),
        head.sourceFile(),
        head.layout(),
        head.year(),
        head.authority(),
        head.kind(),
        fields);
  }

  private static TrueField field(Map<String, String> row) {
    String value = cell(row, "value");
    return new TrueField(
        cell(row, "field"),
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
        cell(row, "printed"),
        Integer.parseInt(cell(row, "page")));
  }

  private static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new IllegalStateException("no column " + column);
    }
    return cell;
  }
}
