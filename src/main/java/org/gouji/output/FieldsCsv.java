package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.RuleOutcome;
import org.gouji.form.BalanceRule;
import org.gouji.match.ExtractedField;
import org.gouji.match.Provenance;
import org.gouji.match.Reason;

/** {@code fields.csv}: one row per field of the form, as docs/OUTPUT.md states it. */
public final class FieldsCsv implements ReportWriter {

  /** The name of the file. */
  public static final String NAME = "fields.csv";

  private static final List<String> HEADER =
      List.of(
          "source_file",
          "document_id",
          "authority",
          "year",
          "layout",
          "section",
          "field",
          "row_label",
          "column_label",
          "printed",
          "value",
          "unit",
          "reading",
          "confidence",
          "flag",
          "reasons",
          "checks",
          "source",
          "page",
          "x",
          "y",
          "width",
          "height");

  private final CsvFile file;

  private FieldsCsv(CsvFile file) {
    this.file = file;
  }

  /** Starts the file in {@code folder}; see {@link CsvFile#create}. */
  public static FieldsCsv create(Path folder, boolean bom) throws IOException {
    return new FieldsCsv(CsvFile.create(folder.resolve(NAME), bom, HEADER));
  }

  @Override
  public void add(DocumentReport report) throws IOException {
    Map<String, StringJoiner> checks = checksByField(report.rules());
    for (ExtractedField field : report.fields()) {
      file.row(row(report, field, checks));
    }
  }

  @Override
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public Path part() {
    return file.part();
  }

  @Override
  public void keep() throws IOException {
    file.keep();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static Map<String, StringJoiner> checksByField(List<RuleOutcome> outcomes) {
    Map<String, StringJoiner> checks = new HashMap<>();
    for (RuleOutcome outcome : outcomes) {
      BalanceRule rule = outcome.rule();
      String check = rule.id() + "=" + outcome.verdict().code();
      Stream.concat(rule.left().stream(), rule.right().stream())
          .distinct()
          .forEach(field -> checks.computeIfAbsent(field, id -> new StringJoiner(";")).add(check));
    }
    return checks;
  }

  private static List<String> row(
      DocumentReport report, ExtractedField field, Map<String, StringJoiner> checks) {
    List<String> cells = new ArrayList<>(HEADER.size());
    cells.add(CsvCell.text(report.sourceFile()));
    cells.add(report.documentId());
    cells.add(CsvCell.text(report.authority()));
    cells.add(report.year().map(String::valueOf).orElse(""));
    cells.add(CsvCell.text(report.layout()));
    int section = field.definition().section();
    cells.add(section == 0 ? "" : Integer.toString(section));
    String id = field.definition().id();
    cells.add(CsvCell.text(id));
    cells.add(CsvCell.text(field.definition().rowLabel()));
    cells.add(CsvCell.text(field.definition().columnLabel()));
    cells.add(CsvCell.text(field.printed()));
    cells.add(field.value().map(CsvCell::figure).orElse(""));
    cells.add(CsvCell.text(field.unit()));
    cells.add(field.reading().code());
    cells.add(CsvCell.confidence(field.confidence()));
    cells.add(field.flag().code());
    cells.add(field.reasons().stream().map(Reason::code).collect(Collectors.joining(";")));
    StringJoiner ofField = checks.get(id);
    cells.add(ofField == null ? "" : CsvCell.text(ofField.toString()));
    cells.add(field.source().code());
    cells.add(place(field, place -> Integer.toString(place.page())));
    cells.add(place(field, place -> CsvCell.number(place.box().x())));
    cells.add(place(field, place -> CsvCell.number(place.box().y())));
    cells.add(place(field, place -> CsvCell.number(place.box().width())));
    cells.add(place(field, place -> CsvCell.number(place.box().height())));
    return cells;
  }

  private static String place(ExtractedField field, Function<Provenance, String> part) {
    return field.provenance().map(part).orElse("");
  }
}
