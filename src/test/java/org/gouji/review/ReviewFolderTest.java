package org.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFolderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void allFilesOfThePageAreWritten() throws Exception {
    ReviewFolder.writeProgram(folder);

    assertTrue(Files.exists(folder.resolve("index.html")));
    try (Stream<Path> written = Files.list(folder.resolve("app"))) {
      assertEquals(
          sources(), written.map(file -> String.valueOf(file.getFileName())).sorted().toList());
    }
  }

  /** Each script and sheet of the source folder: files.txt may not fall behind. */
  private static List<String> sources() throws Exception {
    try (Stream<Path> files = Files.list(page())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".js") || name.endsWith(".css"))
          .sorted()
          .toList();
    }
  }

  private static Path page() throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(
                    ReviewFolder.class.getResource("/org/gouji/review/page/files.txt"))
                .toURI())
        .resolveSibling("");
  }
}
