package org.gouji.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An official form.
 *
 * @param id {@code 2014}, {@code 2019} or {@code 2021}: the layout column of the output
 * @param notice the notice that ordered it, 国办公开办函〔2021〕30号
 * @param sections headings of the report's sections, first to last; empty where the form has none
 * @param tables its tables in the order of the report
 * @param rules its balance rules
 * @param limits what is at most as large as something else
 * @param years how a year's figures follow from those of the year before
 * @param compared ids of fields that are compared with those of other reports: of the year before,
 *     of the authorities below
 */
public record Form(
    String id,
    String notice,
    List<Label> sections,
    List<FormTable> tables,
    List<BalanceRule> rules,
    List<Limit> limits,
    List<YearRule> years,
    List<String> compared) {

  public Form {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    rules = List.copyOf(rules);
    limits = List.copyOf(limits);
    years = List.copyOf(years);
    compared = List.copyOf(compared);
  }

  /** {@return every field, in the order of the form, those of alternative rows included} */
  public List<FieldDefinition> fields() {
    return tables.stream().flatMap(table -> table.fields().stream()).toList();
  }

  /** {@return the rows that are printed only in place of others, in the order of the form} */
  public List<AlternativeRow> alternatives() {
    List<AlternativeRow> alternatives = new ArrayList<>();
    for (FormTable table : tables) {
      for (FormBlock block : table.blocks()) {
        block.rows().stream()
            .filter(FormRow::isAlternative)
            .forEach(row -> alternatives.add(AlternativeRow.of(table, block, row)));
      }
    }
    return List.copyOf(alternatives);
  }

  /**
   * {@return the definition of the field where {@code row} and {@code column} of {@code table}
   * meet}
   */
  public static FieldDefinition field(FormTable table, FormRow row, FormColumn column) {
    boolean namedByColumns = row.label().text().isEmpty();
    String rowLabel =
        namedByColumns && !column.under().isEmpty()
            ? column.under().get(column.under().size() - 1).text()
            : row.label().text();
    return new FieldDefinition(
        table.fieldId(row, column),
        table.id(),
        table.section(),
        rowLabel,
        column.label().text(),
        row.unit().isEmpty() ? column.unit() : row.unit(),
        row.isAlternative());
  }

  /** {@return every printed label of its tables, each once, in the order of the form} */
  public List<Label> labels() {
    Set<Label> labels = new LinkedHashSet<>();
    for (FormTable table : tables) {
      labels.add(table.heading());
      for (FormBlock block : table.blocks()) {
        block.caption().ifPresent(labels::add);
        block.corner().ifPresent(labels::add);
        block.columns().forEach(column -> labels.addAll(column.under()));
        block.columns().forEach(column -> labels.add(column.label()));
        block.rows().forEach(row -> labels.addAll(row.under()));
        block.rows().forEach(row -> labels.add(row.label()));
      }
    }
    labels.removeIf(label -> label.text().isEmpty());
    return List.copyOf(labels);
  }

  /** {@return every wording of its labels, official and variant} */
  public Set<String> vocabulary() {
    Set<String> words = new LinkedHashSet<>();
    labels().forEach(label -> words.addAll(label.wordings()));
    return words;
  }
}
