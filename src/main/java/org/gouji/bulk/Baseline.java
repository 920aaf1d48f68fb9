package org.gouji.bulk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.output.FieldsCsv;
import org.gouji.output.ReportsCsv;

/**
 * The output of the run before, which a run is compared with. While the files get their names it is
 * kept aside: a run that is stopped then leaves some of the old and some of the new, and the next
 * run still compares with the old.
 */
final class Baseline {

  private static final List<String> NAMES = List.of(ReportsCsv.NAME, FieldsCsv.NAME);

  private final Path output;
  private final Path aside;

  /**
   * @param output the output folder
   * @param folder for what is kept aside
   */
  Baseline(Path output, Path folder) {
    this.output = output;
    this.aside = folder.resolve("before");
  }

  /** {@return the files of the run before} */
  OutputFiles files() {
    return OutputFiles.in(Files.isDirectory(aside) ? aside : output);
  }

  /** Keeps the files of the run before aside, unless that has been done. */
  void keep() throws IOException {
    if (Files.isDirectory(aside)) {
      return;
    }
    Path part = aside.resolveSibling("before.part");
    remove(part);
    Files.createDirectories(part);
    for (String name : NAMES) {
      Path old = output.resolve(name);
      if (Files.exists(old)) {
        link(old, part.resolve(name));
      }
    }
    Files.move(part, aside);
  }

  /** A link costs nothing; where the file system has none, the file is copied. */
  private static void link(Path old, Path to) throws IOException {
    try {
      Files.createLink(to, old);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(old, to);
    }
  }

  /** Removes what was kept aside: the new files have their names. */
  void drop() throws IOException {
    remove(aside);
  }

  private static void remove(Path folder) throws IOException {
    for (String name : NAMES) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }
}
