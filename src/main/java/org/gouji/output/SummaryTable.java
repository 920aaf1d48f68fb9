package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Form;
import org.gouji.form.FormTable;

/**
 * One table of a form over all reports: a report a row, a field a column. Rows go to the CSV file
 * and, with flags and reasons, to a second file from which the sheet of the workbook is made: a
 * workbook is written sheet after sheet, and reports come one after the other.
 */
final class SummaryTable implements Closeable {

  /** What is known of the report itself. */
  static final List<String> REPORT_COLUMNS =
      List.of("source_file", "document_id", "authority", "year");

  private final String name;
  private final List<FieldDefinition> fields;
  private final CsvFile wide;
  private final CsvFile kept;
  private long rows;

  private SummaryTable(String name, List<FieldDefinition> fields, CsvFile wide, CsvFile kept) {
    this.name = name;
    this.fields = fields;
    this.wide = wide;
    this.kept = kept;
  }

  static SummaryTable create(Path folder, Form form, FormTable table, boolean bom)
      throws IOException {
    String name = form.id() + "_" + table.id();
    List<FieldDefinition> fields = table.fields();
    List<String> header =
        Stream.of(
                REPORT_COLUMNS.stream(),
                Stream.of("review", "missing"),
                fields.stream().map(FieldDefinition::id))
            .flatMap(each -> each)
            .toList();
    CsvFile wide = CsvFile.create(folder.resolve(name + ".csv"), bom, header);
    try {
      CsvFile kept = CsvFile.create(folder.resolve(name + ".cells"), false, header);
      return new SummaryTable(name, fields, wide, kept);
    } catch (IOException e) {
      wide.close();
      throw e;
    }
  }

  /** {@return {@code <layout>_<table>}} */
  String name() {
    return name;
  }

  List<FieldDefinition> fields() {
    return fields;
  }

  long rows() {
    return rows;
  }

  /** Adds a report, whose fields may be those of all tables. */
  void add(List<String> report, Map<String, SummaryCell> cells) throws IOException {
    rows++;
    List<SummaryCell> own =
        fields.stream().map(it -> cells.getOrDefault(it.id(), SummaryCell.NONE)).toList();
    List<String> row = new ArrayList<>(report);
    row.add(ids(own, SummaryCell::isReview));
    row.add(ids(own, SummaryCell::isMissing));
    List<String> full = new ArrayList<>(row);
    own.forEach(cell -> row.add(cell.value()));
    own.forEach(cell -> full.add(cell.joined()));
    wide.row(row);
    kept.row(full);
  }

  private String ids(List<SummaryCell> cells, java.util.function.Predicate<SummaryCell> wanted) {
    return Stream.iterate(0, i -> i + 1)
        .limit(cells.size())
        .filter(i -> wanted.test(cells.get(i)))
        .map(i -> fields.get(i).id())
        .collect(Collectors.joining(";"));
  }

  /** Takes the rows again, one after the other. */
  @FunctionalInterface
  interface RowSink {
    void accept(List<String> report, List<SummaryCell> cells) throws IOException;
  }

  /** Gives all rows to {@code sink}; none can be added after that. */
  void forEach(RowSink sink) throws IOException {
    kept.finish();
    List<String> columns = new ArrayList<>(REPORT_COLUMNS);
    fields.forEach(field -> columns.add(field.id()));
    new CsvRows(kept.part(), columns, List.of())
        .forEach(
            (cells, line) ->
                sink.accept(
                    cells.subList(0, REPORT_COLUMNS.size()),
                    cells.subList(REPORT_COLUMNS.size(), cells.size()).stream()
                        .map(SummaryCell::split)
                        .toList()));
  }

  /** Gives the CSV file its name. */
  void keep() throws IOException {
    wide.keep();
  }

  @Override
  public void close() throws IOException {
    try (wide) {
      kept.close();
    }
  }
}
