package org.gouji.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gouji.store.WholeFile;

/** {@code review/}: the review page as files that a browser opens from the disk. */
final class ReviewFolder {

  static final String NAME = "review";

  /** The page to open. */
  static final String PAGE = "index.html";

  private static final String PROGRAM = "app";
  private static final String DATA = "data";
  private static final String LIST = "/org/gouji/review/page/files.txt";

  private ReviewFolder() {}

  /** {@return the folder in an output folder} */
  static Path in(Path output) {
    return output.resolve(NAME);
  }

  static Path data(Path review) {
    return review.resolve(DATA);
  }

  /** Writes the page and its scripts, which are the same for every run. */
  static void writeProgram(Path review) throws IOException {
    for (String name : names()) {
      Path target =
          name.equals(PAGE) ? review.resolve(PAGE) : review.resolve(PROGRAM).resolve(name);
      writeIfOther(target, resource("/org/gouji/review/page/" + name));
    }
  }

  /** A class path cannot be listed, so the names stand in a file. */
  private static List<String> names() throws IOException {
    return new String(resource(LIST), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = ReviewFolder.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + path);
      }
      return in.readAllBytes();
    }
  }

  /** Writes a file, by rename, unless it is there with the same content. */
  static void writeIfOther(Path file, byte[] content) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      WholeFile.write(file, out -> out.write(content));
    }
  }
}
