package org.gouji.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.gouji.output.Column;

/** A Parquet file in the making. */
final class RowFile<R> implements Closeable {

  /**
   * Bytes of rows that are held before they are written. A file of each year and layout is open at
   * once in the process that leads a run, which has 192 MiB of heap, so it is much less than the
   * usual 128 MiB; 1 MiB are some 10,000 rows of fields, and readers lose little.
   */
  private static final long ROW_GROUP_BYTES = 1L << 20;

  private final Path path;
  private final ParquetWriter<R> writer;

  private RowFile(Path path, ParquetWriter<R> writer) {
    this.path = path;
    this.writer = writer;
  }

  static <R> RowFile<R> create(Path path, String table, List<Column<R>> columns, Runnable unfitting)
      throws IOException {
    Files.createDirectories(path.resolveSibling("."));
    RowWriteSupport<R> rows =
        new RowWriteSupport<>(ParquetSchema.of(table, columns), columns, unfitting);
    ParquetWriter<R> writer =
        new Builder<>(new LocalOutputFile(path), rows)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new GzipPages())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build();
    return new RowFile<>(path, writer);
  }

  void add(R row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    try (FileChannel written = FileChannel.open(path, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {

    private final WriteSupport<R> rows;

    Builder(OutputFile file, WriteSupport<R> rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    @Override
    @Deprecated
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
      return rows;
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
      return rows;
    }
  }
}
