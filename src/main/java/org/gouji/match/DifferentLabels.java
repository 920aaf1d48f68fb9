package org.gouji.match;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormTable;

/** Collects the labels that a report prints with other words than the form. */
final class DifferentLabels {

  private DifferentLabels() {}

  /** {@return those of rows and of columns that were recognised, in the order of the form} */
  static List<PrintedLabel> of(List<PlacedTable> tables) {
    List<PrintedLabel> labels = new ArrayList<>();
    for (PlacedTable placed : tables) {
      for (PlacedBlock block : placed.blocks()) {
        addRows(placed.table(), block, labels);
        addColumns(placed.table(), block, labels);
      }
    }
    return labels;
  }

  private static void addRows(FormTable table, PlacedBlock block, List<PrintedLabel> labels) {
    for (PlacedRow row : block.rows()) {
      if (row.likeness() < 1 && !row.byPosition() && !row.row().isCaption()) {
        List<String> fields =
            block.columns().stream().map(it -> table.fieldId(row.row(), it.column())).toList();
        labels.add(new PrintedLabel(row.row().label(), row.observed().stubText(), fields));
      }
    }
  }

  private static void addColumns(FormTable table, PlacedBlock block, List<PrintedLabel> labels) {
    for (PlacedColumn column : block.columns()) {
      if (column.likeness() < 1 && !column.byPosition()) {
        List<String> fields =
            block.rows().stream()
                .filter(row -> !row.row().isCaption())
                .map(row -> table.fieldId(row.row(), column.column()))
                .toList();
        labels.add(new PrintedLabel(column.column().label(), column.observed().headText(), fields));
      }
    }
  }
}
