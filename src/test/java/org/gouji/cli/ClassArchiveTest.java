package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real archive: {@code release/try}. */
class ClassArchiveTest {

  @TempDir private Path folder = Path.of("");
  private ClassArchive archive = new ClassArchive(Path.of(""));

  @BeforeEach
  void install() throws IOException {
    archive = new ClassArchive(folder.resolve("gouji.jar"));
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("lib").resolve("some.jar"), "some");
    try (OutputStream file = Files.newOutputStream(archive.jar());
        JarOutputStream jar = new JarOutputStream(file, new Manifest())) {
      jar.flush();
    }
  }

  @Test
  void withoutAnArchiveThereAreNoOptions() {
    assertEquals(List.of(), archive.options());
  }

  @Test
  void anArchiveThatIsCutOffIsLeftAside() throws IOException {
    made("12345", "5");
    assertEquals("-XX:SharedArchiveFile=" + archive.file(), archive.options().get(0));

    Files.writeString(archive.file(), "1234");

    assertEquals(List.of(), archive.options());
  }

  @Test
  void isMadeAgainForOtherLibraries() throws IOException {
    made("12345", "5");
    archive.settle(true);
    assertTrue(archive.isSettled());

    Files.writeString(folder.resolve("lib").resolve("some.jar"), "another");

    assertFalse(archive.isSettled());
  }

  @Test
  void isMadeAgainWhereItIsLost() throws IOException {
    made("12345", "5");
    archive.settle(true);

    Files.delete(archive.file());

    assertFalse(archive.isSettled());
  }

  @Test
  void whatCannotBeMadeIsNotTriedAgain() throws Exception {
    ArchiveMaking.Outcome outcome = new ArchiveMaking(archive).make();

    // There is no program in the jar.
    String why = assertInstanceOf(ArchiveMaking.Impossible.class, outcome).why();
    assertTrue(why.contains("Rehearsal"), why);
    assertTrue(archive.isSettled());
    assertEquals(List.of(), archive.options());
  }

  @Test
  void oneProcessMakesIt() throws Exception {
    Files.createDirectories(archive.folder());
    try (FileChannel channel =
            FileChannel.open(
                archive.folder().resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());

      assertInstanceOf(ArchiveMaking.UnderWay.class, new ArchiveMaking(archive).make());
    }
  }

  private void made(String content, String bytes) throws IOException {
    Files.createDirectories(archive.folder());
    Files.writeString(archive.file(), content);
    Files.writeString(archive.bytes(), bytes + "\n");
  }
}
