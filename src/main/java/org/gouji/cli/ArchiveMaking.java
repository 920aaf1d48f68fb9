package org.gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link ClassArchive}: lists the classes that a {@link Rehearsal} loads and has Java
 * write them to a file. What an input holds has no part in it.
 */
final class ArchiveMaking {

  /** Takes 5 s on an idle machine; what takes so much longer does not end. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ClassArchive archive;

  ArchiveMaking(ClassArchive archive) {
    this.archive = archive;
  }

  /** What became of it. */
  sealed interface Outcome {}

  /** It is there. */
  record Made() implements Outcome {}

  /** Another process makes it. */
  record UnderWay() implements Outcome {}

  /** It cannot be kept, or this Java does not make it. */
  record Impossible(String why) implements Outcome {}

  /** {@return whether it could be kept: the program's folder is this user's to write to} */
  boolean isPossible() {
    Path folder = archive.folder();
    return Files.isWritable(Files.isDirectory(folder) ? folder : archive.jar().getParent());
  }

  /** Makes it, whether it is there or not. */
  Outcome make() throws InterruptedException {
    try {
      Files.createDirectories(archive.folder());
      try (FileChannel channel =
              FileChannel.open(
                  archive.folder().resolve("lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          @Nullable FileLock lock = channel.tryLock()) {
        return lock == null ? new UnderWay() : held();
      }
    } catch (OverlappingFileLockException e) {
      return new UnderWay(); // a thread of this very process
    } catch (IOException e) {
      return new Impossible(e.toString());
    }
  }

  private Outcome held() throws IOException, InterruptedException {
    Path making = archive.folder().resolve("making");
    remove(making);
    Files.createDirectories(making);
    try {
      String failure = made(making);
      archive.settle(failure.isEmpty());
      return failure.isEmpty() ? new Made() : new Impossible(failure);
    } finally {
      remove(making);
    }
  }

  /** Returns what went wrong. */
  private String made(Path making) throws IOException, InterruptedException {
    Path classes = making.resolve("classes.txt");
    Path file = making.resolve("gouji.jsa");
    String failure =
        run(
            making,
            List.of(
                "-XX:+UseSerialGC",
                "-XX:DumpLoadedClassList=" + classes,
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-D" + ProgramHome.PROPERTY + "=" + ProgramHome.path().toAbsolutePath(),
                "-cp",
                archive.jar().toString(),
                Rehearsal.class.getName(),
                making.toString()));
    if (!failure.isEmpty()) {
      return failure;
    }
    failure =
        run(
            making,
            List.of(
                "-Xshare:dump",
                // Only this collector's heap can be kept; every collector can take it up.
                "-XX:+UseG1GC",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + file,
                "-cp",
                archive.jar().toString()));
    if (!failure.isEmpty() || !Files.isRegularFile(file)) {
      return failure.isEmpty() ? "no archive" : failure;
    }
    failure =
        run(
            making,
            List.of(
                "-Xshare:on",
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + file,
                "-cp",
                archive.jar().toString(),
                "-version"));
    if (failure.isEmpty()) {
      keep(file);
    }
    return failure;
  }

  /** Processes that run with the old one keep it; it is never written over. */
  private void keep(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
    Files.deleteIfExists(archive.bytes());
    Files.move(file, archive.file(), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(archive.bytes(), Files.size(archive.file()) + "\n");
  }

  /** Returns how it ended if that was not well, with the last that it said. */
  private static String run(Path folder, List<String> options)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .redirectOutput(said.toFile())
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return "took more than " + PATIENCE.toMinutes() + " min";
      }
    } finally {
      process.destroyForcibly();
    }
    return process.exitValue() == 0
        ? ""
        : "exit code " + process.exitValue() + ": " + lastLine(said);
  }

  private static String lastLine(Path said) throws IOException {
    // What Java says may be in the system's own encoding.
    List<String> lines =
        new String(Files.readAllBytes(said), StandardCharsets.ISO_8859_1).strip().lines().toList();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
