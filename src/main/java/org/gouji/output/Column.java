package org.gouji.output;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table that is written: its name, what its cells hold, and how a row gives one.
 *
 * @param <R> what a row is made from
 */
public final class Column<R> {

  private final String name;
  private final ColumnType type;
  private final Function<R, Optional<?>> cell;
  private final Function<R, String> csv;

  private Column(
      String name, ColumnType type, Function<R, Optional<?>> cell, Function<R, String> csv) {
    this.name = name;
    this.type = type;
    this.cell = cell;
    this.csv = csv;
  }

  /** {@return a column of text, made harmless for a spreadsheet} */
  public static <R> Column<R> text(String name, Function<R, String> cell) {
    return new Column<>(
        name,
        ColumnType.TEXT,
        row -> Optional.of(cell.apply(row)),
        row -> CsvCell.text(cell.apply(row)));
  }

  static <R> Column<R> integer(String name, Function<R, Optional<Integer>> cell) {
    return new Column<>(
        name,
        ColumnType.INTEGER,
        cell::apply,
        row -> cell.apply(row).map(String::valueOf).orElse(""));
  }

  static <R> Column<R> count(String name, Function<R, Integer> cell) {
    return integer(name, row -> Optional.of(cell.apply(row)));
  }

  static <R> Column<R> figure(String name, Function<R, Optional<BigDecimal>> cell) {
    return new Column<>(
        name,
        ColumnType.DECIMAL,
        cell::apply,
        row -> cell.apply(row).map(CsvCell::figure).orElse(""));
  }

  static <R> Column<R> confidence(String name, Function<R, Double> cell) {
    return measure(name, row -> Optional.of(CsvCell.confidence(cell.apply(row))));
  }

  static <R> Column<R> number(String name, Function<R, Optional<Double>> cell) {
    return measure(name, row -> cell.apply(row).map(CsvCell::number));
  }

  /** Both files hold the same rounded number. */
  private static <R> Column<R> measure(String name, Function<R, Optional<String>> cell) {
    return new Column<>(
        name,
        ColumnType.DOUBLE,
        row -> cell.apply(row).map(Double::valueOf),
        row -> cell.apply(row).orElse(""));
  }

  /** {@return the same column of a table whose rows hold what this one is made from} */
  public <S> Column<S> of(Function<S, R> part) {
    return new Column<>(
        name, type, row -> cell.apply(part.apply(row)), row -> csv.apply(part.apply(row)));
  }

  /** {@return the name in the header} */
  public String name() {
    return name;
  }

  /** {@return what the cells hold} */
  public ColumnType type() {
    return type;
  }

  /**
   * {@return the cell of {@code row}} A {@link String}, {@link Integer}, {@link BigDecimal} or
   * {@link Double}, as the type says; empty for a cell without a number. Text is as it is, without
   * what a spreadsheet needs.
   */
  public Optional<?> cell(R row) {
    return cell.apply(row);
  }

  /** {@return the same as text for a CSV file} */
  String csv(R row) {
    return csv.apply(row);
  }
}
