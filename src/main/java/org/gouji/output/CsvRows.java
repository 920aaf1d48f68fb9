package org.gouji.output;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV files: RFC 4180, UTF-8 with or without a byte order mark, a header row. The order of
 * columns and further ones do not matter.
 */
public final class CsvRows {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final List<String> required;
  private final List<String> optional;

  /**
   * Reads some columns of a file.
   *
   * @param file the file
   * @param required columns that have to be there
   * @param optional columns that may be there; their cells are empty if not
   */
  public CsvRows(Path file, List<String> required, List<String> optional) {
    this.file = file;
    this.required = List.copyOf(required);
    this.optional = List.copyOf(optional);
  }

  /** Takes the rows of a file, one after the other. */
  @FunctionalInterface
  public interface RowSink {

    /**
     * Takes a row.
     *
     * @param cells those of the required columns, then those of the optional ones
     * @param line where the row ends, from 1
     */
    void accept(List<String> cells, long line) throws IOException;
  }

  /**
   * Reads the file.
   *
   * @throws CsvFormatException if it is not such a file
   */
  public void forEach(RowSink sink) throws IOException {
    try (Cursor rows = open()) {
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        sink.accept(row, rows.line());
      }
    }
  }

  /**
   * {@return the rows, one after the other; to be closed}
   *
   * @throws CsvFormatException if it is not such a file
   */
  public Cursor open() throws IOException {
    BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    CSVReader reader =
        new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build();
    try {
      String[] header = next(reader);
      if (header == null) {
        throw problem(0, CsvFormatException.Kind.NO_COLUMN, String.join(", ", required));
      }
      return new Cursor(reader, header.length, columns(header));
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  /** The rows of a file, one after the other. */
  public final class Cursor implements Closeable {

    private final CSVReader reader;
    private final int width;
    private final int[] columns;
    private long line;

    private Cursor(CSVReader reader, int width, int[] columns) {
      this.reader = reader;
      this.width = width;
      this.columns = columns;
    }

    /**
     * {@return the cells of the next row: those of the required columns, then those of the optional
     * ones; null after the last}
     *
     * @throws CsvFormatException if it is not such a row
     */
    public @Nullable List<String> next() throws IOException {
      String[] row = CsvRows.this.next(reader);
      while (row != null && isEmptyLine(row)) {
        row = CsvRows.this.next(reader);
      }
      if (row == null) {
        return null;
      }
      line = reader.getLinesRead();
      if (row.length != width) {
        throw problem(line, CsvFormatException.Kind.BAD_ROW, "");
      }
      return cells(row, columns);
    }

    /** {@return where the latest row ends, from 1} */
    public long line() {
      return line;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  private String @Nullable [] next(CSVReader reader) throws IOException {
    try {
      return reader.readNext();
    } catch (CsvValidationException e) {
      CsvFormatException problem =
          problem(reader.getLinesRead(), CsvFormatException.Kind.BAD_ROW, "");
      problem.initCause(e);
      throw problem;
    } catch (CharacterCodingException e) {
      CsvFormatException problem = problem(0, CsvFormatException.Kind.NOT_UTF8, "");
      problem.initCause(e);
      throw problem;
    }
  }

  private static boolean isEmptyLine(String[] row) {
    return row.length == 1 && row[0].isEmpty();
  }

  /** Where the wanted columns are; -1 for an optional one that is not there. */
  private int[] columns(String[] header) throws CsvFormatException {
    List<String> names = new ArrayList<>(Arrays.asList(header));
    names.set(0, names.get(0).replace(BYTE_ORDER_MARK, ""));
    int[] columns = new int[required.size() + optional.size()];
    for (int i = 0; i < columns.length; i++) {
      boolean mustBe = i < required.size();
      String name = mustBe ? required.get(i) : optional.get(i - required.size());
      columns[i] = names.indexOf(name);
      if (mustBe && columns[i] < 0) {
        throw problem(1, CsvFormatException.Kind.NO_COLUMN, name);
      }
    }
    return columns;
  }

  private static List<String> cells(String[] row, int[] columns) {
    List<String> cells = new ArrayList<>(columns.length);
    for (int column : columns) {
      cells.add(column < 0 ? "" : row[column]);
    }
    return cells;
  }

  private CsvFormatException problem(long line, CsvFormatException.Kind kind, String detail) {
    return new CsvFormatException(file, line, kind, detail);
  }
}
