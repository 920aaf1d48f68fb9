package org.gouji.output;

import java.util.List;

/**
 * A table that is written, in whatever format.
 *
 * @param <R> what a row is made from
 * @param name of the file without its ending
 * @param columns in their order
 */
public record Table<R>(String name, List<Column<R>> columns) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** {@return the names of the columns} */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** {@return its column of a name} */
  public Column<R> column(String called) {
    return columns.stream()
        .filter(column -> column.name().equals(called))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + called));
  }

  /** {@return the cells of {@code row} for a CSV file} */
  public List<String> csv(R row) {
    return columns.stream().map(column -> column.csv(row)).toList();
  }
}
