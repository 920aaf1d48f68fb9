package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells below each other: the first column to the left, the others to the right. */
final class AlignedTable {

  private final List<List<String>> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void print(Console console) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(
            column == 0
                ? Columns.left(cell, width(column))
                : "  " + Columns.right(cell, width(column)));
      }
      console.out().println(line.toString().stripTrailing());
    }
    console.out().flush();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> Columns.of(row.get(column)))
        .max()
        .orElse(0);
  }
}
