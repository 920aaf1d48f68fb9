package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The folder that a run writes to, held by one run at a time: two runs writing the same files would
 * mix their rows. The operating system lets go of it when the program ends, however it ends, so a
 * lock file that is left over holds up nobody.
 */
public final class OutputFolder implements Closeable {

  private static final String LOCK_NAME = ".gouji.lock";

  /** Behind the text, so that others can read that (Windows lets nobody read what is locked). */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int MOST_TEXT = 4096;

  private final Path path;
  private final FileChannel lock;
  private final Optional<LockHolder> unfinished;

  private OutputFolder(Path path, FileChannel lock, Optional<LockHolder> unfinished) {
    this.path = path;
    this.lock = lock;
    this.unfinished = unfinished;
  }

  /**
   * Creates the folder where it does not exist, and takes hold of it.
   *
   * @return empty if another run holds it
   */
  public static Optional<OutputFolder> hold(Path path) throws IOException {
    Files.createDirectories(path);
    FileChannel channel =
        FileChannel.open(
            path.resolve(LOCK_NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (locked(channel)) {
        Optional<LockHolder> unfinished = LockHolder.parse(text(channel));
        write(channel, LockHolder.ofThisProcess(Clock.system(ZoneId.systemDefault())).text());
        return Optional.of(new OutputFolder(path, channel, unfinished));
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /** {@return the run that holds the folder, by its own word; empty if it does not say} */
  public static Optional<LockHolder> holder(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path.resolve(LOCK_NAME), StandardOpenOption.READ)) {
      return LockHolder.parse(text(channel));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** {@return where the folder is} */
  public Path path() {
    return path;
  }

  /**
   * {@return the run before, if it ended without letting go: it was killed, or the power failed}
   */
  public Optional<LockHolder> unfinished() {
    return unfinished;
  }

  @Override
  public void close() throws IOException {
    if (!lock.isOpen()) {
      return;
    }
    try {
      lock.truncate(0);
    } finally {
      lock.close();
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run in this very process
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_TEXT);
    int length = Math.max(0, channel.read(bytes, 0));
    return new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(text), 0);
  }
}
