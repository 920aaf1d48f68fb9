package org.gouji.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.gouji.run.ContentHash;

/**
 * {@code review.csv} or {@code review.xlsx} as it lies in the output folder. Analysts fill it in
 * where it is, so a run may not write over one that somebody has changed: that is kept under
 * another name.
 */
final class Worklist {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneId.systemDefault());

  private final Path file;
  private final Path written;

  /**
   * @param file the worklist
   * @param review the folder that keeps how the last run wrote it
   */
  Worklist(Path file, Path review) {
    this.file = file;
    this.written = review.resolve(file.getFileName() + ".sha256");
  }

  /** {@return where the changed file is now; empty if none was changed} */
  Optional<Path> setAsideIfChanged() throws IOException {
    if (!Files.exists(file) || ContentHash.of(file).sha256().equals(known())) {
      return Optional.empty();
    }
    String when = STAMP.format(Files.getLastModifiedTime(file).toInstant());
    String name = String.valueOf(file.getFileName());
    int end = name.lastIndexOf('.');
    Path aside = file.resolveSibling(name.substring(0, end) + "-" + when + name.substring(end));
    Files.move(file, aside);
    return Optional.of(aside);
  }

  private String known() throws IOException {
    try {
      return Files.readString(written, StandardCharsets.US_ASCII);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** Keeps how the file is now. */
  void remember() throws IOException {
    Files.writeString(written, ContentHash.of(file).sha256(), StandardCharsets.US_ASCII);
  }
}
