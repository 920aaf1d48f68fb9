package org.gouji.parquet;

import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.gouji.output.Column;

/** What Parquet files say of the columns, as docs/OUTPUT.md states it. */
final class ParquetSchema {

  /** Bytes of a decimal: the fewest that hold 38 digits, which is as many as databases have. */
  static final int DECIMAL_BYTES = 16;

  private ParquetSchema() {}

  static <R> MessageType of(String table, List<Column<R>> columns) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column<R> column : columns) {
      schema.addField(of(column));
    }
    return schema.named(table);
  }

  private static PrimitiveType of(Column<?> column) {
    return switch (column.type()) {
      case TEXT ->
          Types.required(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
      case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case DECIMAL ->
          Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(LogicalTypeAnnotation.decimalType(DecimalColumn.SCALE, DecimalColumn.PRECISION))
              .named(column.name());
    };
  }
}
