package org.gouji.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The program's classes as Java has them in memory, in a file (class data sharing): launcher and
 * workers start quicker with it. It holds for one Java and one set of jars, so it is made on the
 * machine and is no part of the release. Java itself compares it with its own version and with the
 * jars, and leaves it aside where they are others.
 *
 * <pre>
 * class-archive/gouji.jsa      the archive
 * class-archive/bytes          its length; the launcher leaves aside what is not as long
 * class-archive/made-for.txt   the Java and the jars, and whether it could not be made for them
 * class-archive/lock           held while it is made
 * class-archive/making/        there while it is made
 * </pre>
 *
 * @param jar the program
 */
public record ClassArchive(Path jar) {

  private static final String FOLDER = "class-archive";
  private static final String NOT_MADE = "not made";

  /** {@return that of this very program; empty if it does not run from a jar, as in a test} */
  static Optional<ClassArchive> ofProgram() {
    @Nullable CodeSource source = ClassArchive.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path place = Path.of(source.getLocation().toURI()).toAbsolutePath();
      return Files.isRegularFile(place) ? Optional.of(new ClassArchive(place)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** {@return the folder that all files of it are in} */
  Path folder() {
    return jar.resolveSibling(FOLDER);
  }

  Path file() {
    return folder().resolve("gouji.jsa");
  }

  Path bytes() {
    return folder().resolve("bytes");
  }

  private Path madeFor() {
    return folder().resolve("made-for.txt");
  }

  /**
   * {@return options for a Java that has the jar alone on its class path; none if there is no
   * archive}
   */
  public List<String> options() {
    // Java takes what stands behind a colon for a second archive.
    if (file().toString().indexOf(':') > 1 || !isWhole()) {
      return List.of();
    }
    // Where the archive is another Java's there is nothing to say: it is only not used.
    return List.of("-XX:SharedArchiveFile=" + file(), "-Xlog:cds=off");
  }

  /** Java breaks on an archive that is cut off. */
  private boolean isWhole() {
    try {
      String length = Files.readString(bytes(), StandardCharsets.US_ASCII).strip();
      return length.equals(Long.toString(Files.size(file())));
    } catch (IOException e) {
      return false;
    }
  }

  /** {@return whether it was made for this Java and these jars, or cannot be} */
  boolean isSettled() {
    try {
      String made = Files.readString(madeFor());
      return made.equals(current() + NOT_MADE) || (made.equals(current()) && isWhole());
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      return true; // Not for this user to read, nor to make.
    }
  }

  /** Writes down that it was made, or that it could not be. */
  void settle(boolean made) throws IOException {
    Files.writeString(madeFor(), made ? current() : current() + NOT_MADE);
  }

  /** What it depends on. Seconds, as Java compares them: copies of a jar may have no more. */
  private String current() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String property : List.of("java.vm.name", "java.vm.version", "java.home", "os.arch")) {
      lines.add(System.getProperty(property, ""));
    }
    lines.add(described(jar));
    try (Stream<Path> all = Files.list(jar.resolveSibling("lib"))) {
      for (Path library : all.sorted().toList()) {
        lines.add(described(library));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String described(Path file) throws IOException {
    return file
        + " "
        + Files.size(file)
        + " "
        + Files.getLastModifiedTime(file, new LinkOption[0]).to(TimeUnit.SECONDS);
  }
}
