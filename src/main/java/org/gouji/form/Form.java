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
 */
public record Form(
    String id,
    String notice,
    List<Label> sections,
    List<FormTable> tables,
    List<BalanceRule> rules) {

  public Form {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    rules = List.copyOf(rules);
  }

  /** {@return every field, in the order of the form, those of alternative rows included} */
  public List<FieldDefinition> fields() {
    List<FieldDefinition> fields = new ArrayList<>();
    for (FormTable table : tables) {
      for (FormBlock block : table.blocks()) {
        for (FormRow row : block.rows()) {
          for (FormColumn column : block.columns()) {
            if (!row.id().isEmpty() || !column.id().isEmpty()) {
              fields.add(field(table, row, column));
            }
          }
        }
      }
    }
    return List.copyOf(fields);
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

  /**
   * {@return every label text of the form, official and variant: what tells it from other forms}
   */
  public Set<String> vocabulary() {
    Set<String> words = new LinkedHashSet<>();
    for (FormTable table : tables) {
      for (FormBlock block : table.blocks()) {
        block.caption().ifPresent(label -> words.add(label.text()));
        block.columns().forEach(column -> words.add(column.label().text()));
        block.rows().forEach(row -> words.add(row.label().text()));
      }
    }
    words.remove("");
    return words;
  }
}
