package org.gouji.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in an output folder where workers keep temporary files. Its name is fixed, so that
 * removing it can never hit anything else.
 */
final class TemporaryFolder {

  /** The name of the folder. */
  static final String NAME = ".gouji-workers";

  private final Path path;

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /** {@return the one in {@code outputFolder}; not made yet} */
  static TemporaryFolder in(Path outputFolder) {
    return new TemporaryFolder(outputFolder.toAbsolutePath().resolve(NAME));
  }

  /** {@return a folder in this one, made} */
  TemporaryFolder part(long number) throws IOException {
    Path part = path.resolve(Long.toString(number));
    Files.createDirectories(part);
    return new TemporaryFolder(part);
  }

  Path path() {
    return path;
  }

  /**
   * Removes it with all it holds, as far as that goes: what stays, because the system still has a
   * library in use, is removed before the next run. Links are removed and not followed.
   */
  void remove() {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(path)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException | UncheckedIOException goneOrUnreadable) {
      return;
    }
    for (Path each : deepestFirst) {
      try {
        Files.deleteIfExists(each);
      } catch (IOException e) {
        return;
      }
    }
  }
}
