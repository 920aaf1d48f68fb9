package org.gouji.bulk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.gouji.run.ContentHash;
import org.gouji.store.WholeFile;

/**
 * Which content a file has, without reading it where it is known from the run before. It only saves
 * time: without it, or where it is damaged, files are read through once.
 */
final class ContentIndex implements ContentSource {

  /** The name of the file in the store. */
  static final String NAME = "contents.json.gz";

  private static final int BUFFER_BYTES = 1 << 16;

  private static final ObjectReader READER = new JsonMapper().readerFor(Entry.class);
  private static final ObjectWriter WRITER =
      new JsonMapper()
          .writerFor(Entry.class)
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .withRootValueSeparator("\n");

  private final Path file;
  private final Clock clock;
  private final Map<String, Entry> before;
  private final Map<String, Entry> now = new HashMap<>();

  /**
   * A file that was seen.
   *
   * @param path where
   */
  private record Entry(String path, FileStamp stamp, String sha256) {}

  private ContentIndex(Path file, Clock clock, Map<String, Entry> before) {
    this.file = file;
    this.clock = clock;
    this.before = before;
  }

  /**
   * {@return the index that the run before left in {@code folder}, an empty one if there is none}
   */
  static ContentIndex in(Path folder, Clock clock) throws IOException {
    Path file = folder.resolve(NAME);
    return new ContentIndex(file, clock, load(file));
  }

  private static Map<String, Entry> load(Path file) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        MappingIterator<Entry> lines = READER.readValues(in)) {
      while (lines.hasNextValue()) {
        Entry entry = lines.nextValue();
        entries.put(entry.path(), entry);
      }
      return entries;
    } catch (NoSuchFileException | JacksonException | ZipException | EOFException e) {
      return Map.of();
    }
  }

  /**
   * {@return the hash of the content of a file}
   *
   * @throws IOException if it cannot be read
   */
  @Override
  public ContentHash hash(Path path) throws IOException {
    FileStamp stamp = FileStamp.of(path);
    String name = path.toString();
    Entry known = before.get(name);
    if (known != null && known.stamp().equals(stamp)) {
      now.put(name, known);
      return new ContentHash(known.sha256(), stamp.size() == 0);
    }
    boolean settled = stamp.isSettled(clock.instant());
    ContentHash hash = ContentHash.of(path);
    if (settled && FileStamp.of(path).equals(stamp)) {
      now.put(name, new Entry(name, stamp, hash.sha256()));
    }
    return hash;
  }

  /** Keeps what was asked for, and nothing else, for the next run. */
  void save() throws IOException {
    if (now.equals(before)) {
      return;
    }
    WholeFile.write(
        file,
        out -> {
          GZIPOutputStream compressed = new GZIPOutputStream(out, BUFFER_BYTES);
          try (SequenceWriter lines = WRITER.writeValues(compressed)) {
            for (Entry entry : now.values()) {
              lines.write(entry);
            }
          }
          compressed.finish();
        });
  }
}
