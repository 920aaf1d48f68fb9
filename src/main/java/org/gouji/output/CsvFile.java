package org.gouji.output;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A CSV file in the making: UTF-8, RFC 4180, {@code \r\n}. Rows go to {@code <name>.part}; {@link
 * #keep} gives the file its name, so that a file of that name is always a whole one. A file that is
 * closed without being kept leaves what was there before.
 */
public final class CsvFile implements Closeable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String PART_SUFFIX = ".part";

  private final Path target;
  private final Path part;
  private final FileChannel channel;
  private final CSVWriter rows;
  private boolean finished;
  private boolean kept;

  private CsvFile(Path target, Path part, FileChannel channel, CSVWriter rows) {
    this.target = target;
    this.part = part;
    this.channel = channel;
    this.rows = rows;
  }

  /**
   * Starts a file with its header row.
   *
   * @param bom whether to begin with a byte order mark, by which Excel and WPS know UTF-8
   */
  public static CsvFile create(Path target, boolean bom, List<String> header) throws IOException {
    CsvFile file = begin(target, new byte[0], bom);
    file.row(header);
    return file;
  }

  /**
   * Starts a file that goes on where {@code target} ends, byte for byte; where there is none, with
   * a byte order mark and the header row.
   */
  public static CsvFile goOn(Path target, List<String> header) throws IOException {
    return Files.exists(target)
        ? begin(target, Files.readAllBytes(target), false)
        : create(target, true, header);
  }

  private static CsvFile begin(Path target, byte[] before, boolean bom) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + PART_SUFFIX);
    FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    OutputStream bytes = Channels.newOutputStream(channel);
    bytes.write(before);
    if (before.length > 0 && before[before.length - 1] != '\n') {
      bytes.write(ICSVWriter.RFC4180_LINE_END.getBytes(StandardCharsets.US_ASCII));
    }
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    if (bom) {
      writer.write(BYTE_ORDER_MARK);
    }
    CSVWriter rows =
        new CSVWriter(
            writer,
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.RFC4180_LINE_END);
    return new CsvFile(target, part, channel, rows);
  }

  /** Adds a row; cells are quoted only where RFC 4180 asks for it. */
  public void row(List<String> cells) throws IOException {
    rows.writeNext(cells.toArray(String[]::new), false);
    IOException failure = rows.getException();
    if (failure != null) {
      throw failure;
    }
  }

  /** Hands the rows so far to the system. */
  void flush() throws IOException {
    rows.flush();
  }

  /** Ends the file and brings it to the disk, still under its temporary name. */
  void finish() throws IOException {
    if (!finished) {
      rows.flush();
      channel.force(true);
      rows.close();
      finished = true;
    }
  }

  /** {@return where the rows are until the file gets its name} */
  Path part() {
    return part;
  }

  /**
   * Ends the file and gives it its name.
   *
   * @throws IOException if that is not possible, for instance because Excel holds the old file open
   *     on Windows; the rows then stay in the {@code .part} file
   */
  public void keep() throws IOException {
    finish();
    kept = true;
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Drops the rows unless they were kept. */
  @Override
  public void close() throws IOException {
    if (kept) {
      return;
    }
    kept = true;
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
