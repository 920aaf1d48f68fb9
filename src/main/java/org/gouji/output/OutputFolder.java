package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder that a run writes to, held by one run at a time: two runs writing the same files would
 * mix their rows.
 */
public final class OutputFolder implements Closeable {

  private static final String LOCK_NAME = ".gouji.lock";

  private final Path path;
  private final FileChannel lock;

  private OutputFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Creates the folder where it does not exist, and takes hold of it. The operating system lets go
   * of it when the program ends, however it ends.
   *
   * @return empty if another run holds it
   */
  public static Optional<OutputFolder> hold(Path path) throws IOException {
    Files.createDirectories(path);
    FileChannel channel =
        FileChannel.open(
            path.resolve(LOCK_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked(channel)) {
      return Optional.of(new OutputFolder(path, channel));
    }
    channel.close();
    return Optional.empty();
  }

  /** {@return where the folder is} */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run in this very process
    }
  }
}
