package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads columns of figures. A column with columns of its own is a head that spans them; its id, if
 * it has one, comes before theirs. {@code columns: name} stands for the column set of that name.
 */
final class ColumnReader {

  private final Map<String, FormNode> sets;

  private ColumnReader(Map<String, FormNode> sets) {
    this.sets = Map.copyOf(sets);
  }

  /** {@return a reader that knows the column sets of the form} */
  static ColumnReader of(FormNode form) {
    Map<String, FormNode> sets = new HashMap<>();
    form.optional("column_sets")
        .ifPresent(
            all ->
                all.json()
                    .fieldNames()
                    .forEachRemaining(name -> sets.put(name, all.required(name))));
    return new ColumnReader(sets);
  }

  List<FormColumn> read(FormNode columns) {
    List<FormColumn> all = read(columns, "", List.of());
    if (all.size() > 1 && all.stream().anyMatch(column -> column.id().isEmpty())) {
      throw columns.error("only a single column may go without an id");
    }
    return all;
  }

  private List<FormColumn> read(FormNode columns, String prefix, List<Label> under) {
    if (columns.isText()) {
      FormNode set = sets.get(columns.text());
      if (set == null) {
        throw columns.error("unknown column set '" + columns.text() + "'");
      }
      // A set knows no sets, so that none can hold itself.
      return new ColumnReader(Map.of()).read(set, prefix, under);
    }
    List<FormColumn> all = new ArrayList<>();
    for (FormNode column : columns.items()) {
      all.addAll(column(column.withKeys("id", "label", "unit", "columns"), prefix, under));
    }
    return all;
  }

  private List<FormColumn> column(FormNode column, String prefix, List<Label> under) {
    String id = joined(prefix, column.idIfAny("id"));
    Label label = column.required("label").label();
    if (column.optional("columns").isEmpty()) {
      return List.of(new FormColumn(id, label, under, column.textIfAny("unit")));
    }
    column.withKeys("id", "label", "columns");
    List<Label> heads = new ArrayList<>(under);
    heads.add(label);
    return read(column.required("columns"), id, heads);
  }

  private static String joined(String prefix, String id) {
    return prefix.isEmpty() || id.isEmpty() ? prefix + id : prefix + "." + id;
  }
}
