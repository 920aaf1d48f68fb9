package org.gouji.parquet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.gouji.output.Column;
import org.jspecify.annotations.Nullable;

/** Hands rows to Parquet, cell by cell. */
final class RowWriteSupport<R> extends WriteSupport<R> {

  private final MessageType schema;
  private final List<Column<R>> columns;
  private final Runnable unfitting;
  private @Nullable RecordConsumer consumer;

  /**
   * For rows of some columns.
   *
   * @param unfitting told of every figure that has more digits than the column; its cell stays
   *     empty
   */
  RowWriteSupport(MessageType schema, List<Column<R>> columns, Runnable unfitting) {
    this.schema = schema;
    this.columns = columns;
    this.unfitting = unfitting;
  }

  @Override
  @Deprecated
  public WriteContext init(Configuration configuration) {
    throw new UnsupportedOperationException("files are written without Hadoop");
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(R row) {
    RecordConsumer to = consumer;
    if (to == null) {
      throw new IllegalStateException("not prepared");
    }
    to.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      Optional<?> cell = cell(columns.get(i), row);
      if (cell.isPresent()) {
        String name = columns.get(i).name();
        to.startField(name, i);
        add(to, columns.get(i), cell.get());
        to.endField(name, i);
      }
    }
    to.endMessage();
  }

  private Optional<?> cell(Column<R> column, R row) {
    Optional<?> cell = column.cell(row);
    if (cell.isPresent() && cell.get() instanceof BigDecimal figure) {
      Optional<Binary> fitting = FittingDecimal.of(figure);
      if (fitting.isEmpty()) {
        unfitting.run();
      }
      return fitting;
    }
    return cell;
  }

  private static void add(RecordConsumer to, Column<?> column, Object cell) {
    switch (column.type()) {
      case TEXT -> to.addBinary(Binary.fromString((String) cell));
      case INTEGER -> to.addInteger((Integer) cell);
      case DOUBLE -> to.addDouble((Double) cell);
      case DECIMAL -> to.addBinary((Binary) cell);
    }
  }
}
