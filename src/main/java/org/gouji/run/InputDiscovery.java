package org.gouji.run;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.output.Problem;
import org.gouji.output.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a run: those named on the command line, whatever they are, and in folders, at
 * any depth, everything whose name ends in {@code .pdf}. Symbolic links are followed; a link back
 * to a folder above is not descended again. What cannot be looked at is listed with its problem, a
 * folder too, so that nothing is lost without a word.
 */
public final class InputDiscovery {

  private static final String EXTENSION = ".pdf";

  private final Path base;
  private final SortedMap<Path, Optional<Problem>> found = new TreeMap<>();

  private InputDiscovery(Path base) {
    this.base = base;
  }

  /**
   * {@return the files of {@code inputs}, each once, ordered by source file (UTF-16 code units)}
   *
   * <p>The source file is relative to the input folder where there is one input, to the deepest
   * folder that holds all inputs where there are several, so that equal names in two folders stay
   * apart.
   *
   * @param inputs folders and files, at least one
   */
  public static List<InputFile> find(List<Path> inputs) {
    List<Path> places = inputs.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    InputDiscovery discovery = new InputDiscovery(base(places));
    places.forEach(discovery::add);
    return discovery.named();
  }

  private static Path base(List<Path> places) {
    Path common = null;
    for (Path place : places) {
      Path folder = Files.isDirectory(place) ? place : parent(place);
      common = common == null ? folder : shared(common, folder);
    }
    if (common == null) {
      throw new IllegalArgumentException("no input");
    }
    return common;
  }

  private static Path parent(Path place) {
    Path parent = place.getParent();
    return parent == null ? place : parent;
  }

  /** The deepest folder above both; {@code first} where there is none (two drives of Windows). */
  private static Path shared(Path first, Path second) {
    Path folder = first;
    while (folder != null && !second.startsWith(folder)) {
      folder = folder.getParent();
    }
    return folder == null ? first : folder;
  }

  private void add(Path place) {
    if (!Files.isDirectory(place)) {
      found.put(place, problemOf(place));
      return;
    }
    try {
      Files.walkFileTree(
          place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor());
    } catch (IOException e) {
      found.put(place, unreadable(e));
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isPdf(file)) {
        found.put(file, attributes.isRegularFile() ? Optional.empty() : problemOf(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      boolean folder = Files.isDirectory(file);
      if (!(failure instanceof FileSystemLoopException) && (folder || isPdf(file))) {
        found.put(file, unreadable(failure));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      if (failure != null) {
        found.put(folder, unreadable(failure));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isPdf(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  /** A pipe or a device would be waited for without end; a dangling link is nothing to open. */
  private static Optional<Problem> problemOf(Path file) {
    if (Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String detail = Files.exists(file) ? "not a regular file" : "no such file";
    return Optional.of(new Problem(ProblemCode.FILE_UNREADABLE, detail));
  }

  private static Optional<Problem> unreadable(IOException failure) {
    return Optional.of(
        new Problem(ProblemCode.FILE_UNREADABLE, failure.getClass().getSimpleName()));
  }

  /**
   * Gives every file its name in the output. Two names that differ only in Unicode normal form both
   * keep what the file system says, and names that are no text say their bytes, otherwise their
   * rows could not be told apart.
   */
  private List<InputFile> named() {
    SortedMap<String, List<Path>> byName = new TreeMap<>();
    for (Path path : found.keySet()) {
      String name = Normalizer.normalize(slashed(path), Normalizer.Form.NFC);
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(path);
    }
    List<InputFile> files = new ArrayList<>();
    byName.forEach(
        (name, paths) -> {
          for (Path path : paths) {
            String sourceFile = paths.size() == 1 && isText(name) ? name : distinct(path);
            files.add(new InputFile(path, sourceFile, problem(path)));
          }
        });
    files.sort(Comparator.comparing(InputFile::sourceFile));
    return List.copyOf(files);
  }

  /** Java has this character for bytes that mean nothing in the encoding of file names. */
  private static boolean isText(String name) {
    return name.indexOf('\uFFFD') < 0;
  }

  private String distinct(Path path) {
    String name = slashed(path);
    if (isText(name)) {
      return name;
    }
    // A URI writes every byte that is not plain ASCII as % and two digits.
    String whole = path.toUri().getRawPath();
    String above = base.toUri().getRawPath();
    return whole.startsWith(above) ? whole.substring(above.length()) : whole;
  }

  private Optional<Problem> problem(Path path) {
    return found.getOrDefault(path, Optional.empty());
  }

  private String slashed(Path path) {
    Path name = path.startsWith(base) ? base.relativize(path) : path;
    return name.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
