package org.gouji.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Rows made from rows, a few at a time. */
final class Flattened implements Iterator<Row> {

  private final Iterator<Row> from;
  private final Function<Row, Iterator<Row>> rows;
  private Iterator<Row> current = Collections.emptyIterator();

  Flattened(Iterator<Row> from, Function<Row, Iterator<Row>> rows) {
    this.from = from;
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && from.hasNext()) {
      current = rows.apply(from.next());
    }
    return current.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
