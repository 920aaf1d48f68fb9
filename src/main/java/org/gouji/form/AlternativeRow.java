package org.gouji.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row that is printed only in place of others.
 *
 * @param replaced for each of its fields, the fields that it stands for; in the order of the form
 */
public record AlternativeRow(Map<String, List<String>> replaced) {

  public AlternativeRow {
    replaced = Collections.unmodifiableMap(new LinkedHashMap<>(replaced));
  }

  static AlternativeRow of(FormTable table, FormBlock block, FormRow row) {
    List<FormRow> rows =
        block.rows().stream().filter(each -> row.replaces().contains(each.id())).toList();
    Map<String, List<String>> replaced = new LinkedHashMap<>();
    for (FormColumn column : block.columns()) {
      replaced.put(
          table.fieldId(row, column),
          rows.stream().map(each -> table.fieldId(each, column)).toList());
    }
    return new AlternativeRow(replaced);
  }
}
