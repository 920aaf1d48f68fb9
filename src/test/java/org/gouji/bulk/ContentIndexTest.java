package org.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gouji.run.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentIndexTest {

  @TempDir private Path folder = Path.of("");

  /** An hour on, so that files of this test are not too young to be believed. */
  private final Clock later = Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneOffset.UTC);

  @Test
  void aFileOfWhichNothingIsDifferentIsNotReadAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "a");
    ContentIndex first = ContentIndex.in(folder, later);
    ContentHash hash = first.hash(file);
    first.save();
    // An index that lies shows that it is believed.
    Path index = folder.resolve(ContentIndex.NAME);
    lie(index, hash.sha256(), "f".repeat(64));

    assertEquals("f".repeat(64), ContentIndex.in(folder, later).hash(file).sha256());
  }

  @Test
  void aChangeShowsThoughSizeAndTimeWereSetBack() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "a");
    FileTime time = Files.getLastModifiedTime(file);
    ContentIndex first = ContentIndex.in(folder, later);
    ContentHash before = first.hash(file);
    first.save();

    Files.writeString(file, "b");
    Files.setLastModifiedTime(file, time);

    assertNotEquals(before, ContentIndex.in(folder, later).hash(file));
  }

  @Test
  void aFileJustChangedIsNotBelieved() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "a");
    ContentIndex first = ContentIndex.in(folder, Clock.systemUTC());
    ContentHash hash = first.hash(file);
    first.save();
    first = ContentIndex.in(folder, Clock.systemUTC());

    assertEquals(hash, first.hash(file));
    // Nothing was worth keeping.
    assertEquals(false, Files.exists(folder.resolve(ContentIndex.NAME)));
  }

  @Test
  void aDamagedIndexIsNoIndex() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "a");
    Files.writeString(folder.resolve(ContentIndex.NAME), "damaged");

    assertEquals(ContentHash.of(file), ContentIndex.in(folder, later).hash(file));
  }

  @Test
  void aFileThatIsNotThereIsTold() throws IOException {
    ContentIndex index = ContentIndex.in(folder, later);

    assertThrows(NoSuchFileException.class, () -> index.hash(folder.resolve("none.pdf")));
  }

  private static void lie(Path index, String from, String to) throws IOException {
    String text;
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(index))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(index))) {
      out.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
  }
}
