package org.gouji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows. A row with rows of its own is a stub that spans them; a row without an id is a
 * printed caption without figures.
 */
final class RowReader {

  private RowReader() {}

  static List<FormRow> read(FormNode rows) {
    List<FormRow> all = new ArrayList<>();
    read(rows, List.of(), all);
    return List.copyOf(all);
  }

  private static void read(FormNode rows, List<Label> under, List<FormRow> all) {
    for (FormNode row : rows.items()) {
      row.withKeys("id", "label", "unit", "replaces", "rows");
      Label label = row.required("label").label();
      if (row.optional("rows").isPresent()) {
        row.withKeys("label", "rows");
        List<Label> stubs = new ArrayList<>(under);
        stubs.add(label);
        read(row.required("rows"), stubs, all);
      } else {
        all.add(
            new FormRow(
                row.idIfAny("id"), label, under, row.textIfAny("unit"), replaced(row, all)));
      }
    }
  }

  /** Which of the rows before it a row replaces. */
  private static List<String> replaced(FormNode row, List<FormRow> before) {
    List<String> known =
        before.stream()
            .filter(each -> !each.isAlternative() && !each.isCaption())
            .map(FormRow::id)
            .toList();
    List<String> replaced = new ArrayList<>();
    row.optional("replaces")
        .ifPresent(
            ids -> {
              row.required("id");
              ids.items().forEach(id -> replaced.addAll(IdPattern.of(id).among(known)));
            });
    return replaced;
  }
}
