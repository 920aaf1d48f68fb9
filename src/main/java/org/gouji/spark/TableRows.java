package org.gouji.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gouji.output.Column;
import org.gouji.output.Table;
import org.gouji.parquet.DecimalColumn;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table as Spark has them: the columns of docs/OUTPUT.md, then what they are ordered by.
 */
final class TableRows {

  /** Tells the order of a row within the table; not written. */
  static final String ORDER = "gouji_order";

  /** The columns by which the files are divided. */
  static final List<String> PARTITIONS = List.of("year", "layout");

  private TableRows() {}

  /** {@return the columns, with year and layout also where the table has none} */
  static StructType schema(Table<?> table) {
    List<StructField> fields = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      fields.add(DataTypes.createStructField(column.name(), type(column), true));
    }
    List<String> names = table.header();
    if (!names.contains("year")) {
      fields.add(DataTypes.createStructField("year", DataTypes.IntegerType, true));
    }
    if (!names.contains("layout")) {
      fields.add(DataTypes.createStructField("layout", DataTypes.StringType, true));
    }
    fields.add(DataTypes.createStructField(ORDER, DataTypes.LongType, false));
    return DataTypes.createStructType(fields);
  }

  private static DataType type(Column<?> column) {
    return switch (column.type()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case DOUBLE -> DataTypes.DoubleType;
      case DECIMAL -> DataTypes.createDecimalType(DecimalColumn.PRECISION, DecimalColumn.SCALE);
    };
  }

  /**
   * {@return a row of {@code table}}
   *
   * @param year of the report
   * @param layout of the report
   * @param order of the row
   */
  static <R> Row row(Table<R> table, R row, Optional<Integer> year, String layout, long order) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Column<R> column : table.columns()) {
      cells.add(cell(column, row));
    }
    List<String> names = table.header();
    if (!names.contains("year")) {
      cells.add(year.orElse(null));
    }
    if (!names.contains("layout")) {
      cells.add(partition(layout));
    }
    cells.add(order);
    return RowFactory.create(cells.toArray());
  }

  private static <R> @Nullable Object cell(Column<R> column, R row) {
    Optional<?> cell = column.cell(row);
    if (cell.isEmpty()) {
      return null;
    }
    if (cell.get() instanceof BigDecimal figure) {
      return DecimalColumn.fitting(figure).orElse(null);
    }
    return column.name().equals("layout") ? partition((String) cell.get()) : cell.get();
  }

  /** An empty text cannot be the name of a folder; null has one. */
  private static @Nullable String partition(String layout) {
    return layout.isEmpty() ? null : layout;
  }
}
