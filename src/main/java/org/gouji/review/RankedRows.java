package org.gouji.review;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows that come in one order and are wanted in another. They wait in a file; only their ranks and
 * places are in memory, some 40 bytes a row, so a run may have millions of questions.
 */
final class RankedRows implements Closeable {

  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ObjectWriter WRITER = JSON.writerFor(CELLS);
  private static final ObjectReader READER = JSON.readerFor(CELLS);

  private final Path file;
  private final FileChannel channel;
  private final List<Place> places = new ArrayList<>();
  private long end;

  private record Place(double rank, long offset, int length) {}

  /** Takes the rows in their order. */
  @FunctionalInterface
  interface RowSink {

    /** Takes the next one. */
    void row(List<String> cells) throws IOException;
  }

  private RankedRows(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** {@return rows that wait in {@code file}, which is removed on closing} */
  static RankedRows in(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    return new RankedRows(file, channel);
  }

  void add(double rank, List<String> cells) throws IOException {
    byte[] bytes = WRITER.writeValueAsBytes(cells);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long at = end;
    while (buffer.hasRemaining()) {
      at += channel.write(buffer, at);
    }
    places.add(new Place(rank, end, bytes.length));
    end = at;
  }

  int size() {
    return places.size();
  }

  /** Gives the rows, those of the highest rank first; of equal rank, those that came first. */
  void inOrder(RowSink sink) throws IOException {
    List<Place> ordered = new ArrayList<>(places);
    ordered.sort(Comparator.comparingDouble(Place::rank).reversed());
    for (Place place : ordered) {
      sink.row(READER.readValue(bytes(place)));
    }
  }

  private byte[] bytes(Place place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(place.length);
    while (buffer.hasRemaining() && channel.read(buffer, place.offset + buffer.position()) >= 0) {
      // A read may give less than was asked for.
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
