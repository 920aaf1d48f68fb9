package org.gouji.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files such that a file of that name is always a whole one, also after a power cut: to a
 * temporary name beside it, brought to the disk, renamed.
 */
public final class WholeFile {

  private static final String PART_SUFFIX = ".part";

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {

    /** Writes to {@code out}, which is closed afterwards. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file. Folders are created where they do not exist. No two may write the same file at a
   * time.
   *
   * @throws IOException if that is not possible; what was there before then stays
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + PART_SUFFIX);
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try {
      writeWhole(part, content);
      rename(part, target);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  private static void writeWhole(Path part, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      content.writeTo(out);
      channel.force(true);
    }
  }

  /** Gives a finished file its name, in the place of what had it. */
  public static void rename(Path finished, Path target) throws IOException {
    try {
      Files.move(
          finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
