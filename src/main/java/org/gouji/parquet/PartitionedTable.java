package org.gouji.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.output.Column;
import org.gouji.output.Table;

/** The files of a table in the making, one or more in each partition. */
final class PartitionedTable<R> implements Closeable {

  /**
   * Files open at once. Reports come in the order of their names, often county by county with all
   * its years, so fewer than the years and layouts of a collection would mean a file for each
   * report. Where there are more, the file that was not used longest ends, and its partition gets
   * another one later.
   */
  private static final int MOST_OPEN = 40;

  private final Table<R> table;
  private final List<Column<R>> columns;
  private final Path folder;
  private final Map<Partition, RowFile<R>> open = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);
  private final Map<Partition, Integer> begun = new HashMap<>();
  private long unfitting;

  PartitionedTable(Table<R> table, Path dataset) throws IOException {
    this.table = table;
    this.columns = Partition.columnsOfFile(table.columns());
    this.folder = Files.createDirectories(dataset.resolve(table.name()));
  }

  void add(Partition partition, R row) throws IOException {
    file(partition).add(row);
  }

  /** {@return how many figures had more digits than the column} */
  long unfitting() {
    return unfitting;
  }

  private RowFile<R> file(Partition partition) throws IOException {
    RowFile<R> file = open.get(partition);
    if (file != null) {
      return file;
    }
    if (open.size() == MOST_OPEN) {
      Partition eldest = open.keySet().iterator().next();
      RowFile<R> ended = open.remove(eldest);
      if (ended != null) {
        ended.close();
      }
    }
    int number = begun.merge(partition, 1, Integer::sum) - 1;
    Path path = partition.in(folder).resolve("part-%05d.parquet".formatted(number));
    RowFile<R> next = RowFile.create(path, table.name(), columns, () -> unfitting++);
    open.put(partition, next);
    return next;
  }

  @Override
  public void close() throws IOException {
    List<RowFile<R>> files = new ArrayList<>(open.values());
    open.clear();
    for (RowFile<R> file : files) {
      file.close();
    }
  }
}
