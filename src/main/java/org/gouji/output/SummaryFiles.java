package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.message.Language;

/**
 * What people calculate with: for each table of each form that was used a wide CSV file, and one
 * workbook with a sheet for each. Made of {@code fields.csv}, row by row.
 */
public final class SummaryFiles implements Closeable {

  /** The folder in the output folder. */
  public static final String FOLDER = "summary";

  private static final String WORKBOOK = "summary.xlsx";

  private static final List<String> COLUMNS =
      List.of(
          "source_file",
          "document_id",
          "authority",
          "year",
          "layout",
          "field",
          "value",
          "printed",
          "reading",
          "flag",
          "source",
          "reasons");

  private static final int LAYOUT = 4;
  private static final int FIELD = 5;

  private final Path folder;
  private final boolean bom;
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, List<SummaryTable>> tables = new LinkedHashMap<>();
  private List<String> report = List.of();
  private Map<String, SummaryCell> cells = new HashMap<>();
  private long reports;

  private SummaryFiles(Path folder, boolean bom, List<Form> forms) {
    this.folder = folder;
    this.bom = bom;
    forms.forEach(form -> this.forms.put(form.id(), form));
  }

  /**
   * Writes the summary of an output folder.
   *
   * @param output the folder, which has to be held
   * @param forms the forms that reports may use
   * @param bom whether CSV files begin with a byte order mark
   * @param language of the comments in the workbook
   * @return how many reports are in it
   * @throws CsvFormatException if {@code fields.csv} is not what the program wrote
   */
  public static long write(Path output, List<Form> forms, boolean bom, Language language)
      throws IOException {
    Path folder = Files.createDirectories(output.resolve(FOLDER));
    try (SummaryFiles files = new SummaryFiles(folder, bom, forms)) {
      new CsvRows(output.resolve(FieldsCsv.NAME), COLUMNS, List.of())
          .forEach((row, line) -> files.add(row));
      files.endReport();
      files.keep(language);
      return files.reports;
    }
  }

  private void add(List<String> row) throws IOException {
    List<String> next = row.subList(0, LAYOUT + 1);
    if (!next.equals(report)) {
      endReport();
      report = List.copyOf(next);
    }
    cells.put(
        CsvCell.plain(row.get(FIELD)),
        new SummaryCell(
            row.get(6),
            CsvCell.plain(row.get(7)),
            row.get(8),
            row.get(9),
            row.get(10),
            row.get(11)));
  }

  private void endReport() throws IOException {
    if (report.isEmpty()) {
      return;
    }
    reports++;
    for (SummaryTable table : tables(report.get(LAYOUT))) {
      table.add(report.subList(0, LAYOUT), cells);
    }
    cells = new HashMap<>();
  }

  private List<SummaryTable> tables(String layout) throws IOException {
    List<SummaryTable> known = tables.get(layout);
    if (known != null) {
      return known;
    }
    List<SummaryTable> created = new ArrayList<>();
    tables.put(layout, created);
    Optional<Form> form = Optional.ofNullable(forms.get(layout));
    if (form.isPresent()) {
      for (FormTable table : form.get().tables()) {
        created.add(SummaryTable.create(folder, form.get(), table, bom));
      }
    }
    return created;
  }

  /** The workbook first: whoever finds the CSV files finds the workbook that goes with them. */
  private void keep(Language language) throws IOException {
    List<SummaryTable> all =
        forms.keySet().stream()
            .flatMap(form -> tables.getOrDefault(form, List.of()).stream())
            .toList();
    SummaryWorkbook.write(folder.resolve(WORKBOOK), all, language);
    for (SummaryTable table : all) {
      table.keep();
    }
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (List<SummaryTable> each : tables.values()) {
      for (SummaryTable table : each) {
        try {
          table.close();
        } catch (IOException e) {
          failure = e;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
