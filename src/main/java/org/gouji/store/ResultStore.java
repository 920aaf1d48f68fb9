package org.gouji.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.output.DocumentReport;
import org.jspecify.annotations.Nullable;

/**
 * Where the results of a run are: in the folder {@code .gouji} of the output folder. A result
 * belongs to a content and to the fingerprint of what read it, so it holds for every file of that
 * content whatever its name, and no longer when the program or its settings are others.
 *
 * <pre>
 * .gouji/results/&lt;fingerprint&gt;/ab/abcd….json.gz   settled: it will be the same when read again
 * .gouji/unsettled/abcd….json.gz                 of the latest run only: a crash, a time limit
 * .gouji/reading/abcd….json.gz                   just written by a worker, not looked at yet
 * </pre>
 */
public final class ResultStore {

  /** The name of the folder in the output folder. */
  public static final String FOLDER = ".gouji";

  private static final int PREFIX_DIGITS = 2;

  private final Path folder;
  private final Path settled;

  private ResultStore(Path folder, String fingerprint) {
    this.folder = folder;
    this.settled = folder.resolve("results").resolve(fingerprint);
  }

  /**
   * {@return the results in an output folder} Nothing is created yet.
   *
   * @param outputFolder the output folder
   * @param fingerprint of what they were read with; letters and digits
   */
  public static ResultStore in(Path outputFolder, String fingerprint) {
    return new ResultStore(outputFolder.resolve(FOLDER), fingerprint);
  }

  /** {@return whether a run has kept results in an output folder} */
  public static boolean isIn(Path outputFolder) {
    return Files.exists(outputFolder.resolve(FOLDER).resolve("results"));
  }

  /** {@return the folder of the store, for what a run keeps beside the results} */
  public Path folder() {
    return folder;
  }

  /** {@return where a worker writes the result of a content} */
  public Path reading(String sha256) {
    return folder.resolve("reading").resolve(sha256 + ResultFile.EXTENSION);
  }

  /** {@return where the settled result of a content is, if there is one} */
  public Path settled(String sha256) {
    return settled
        .resolve(sha256.substring(0, PREFIX_DIGITS))
        .resolve(sha256 + ResultFile.EXTENSION);
  }

  /** {@return where the result of a content is that may be another next time, if there is one} */
  public Path unsettled(String sha256) {
    return folder.resolve("unsettled").resolve(sha256 + ResultFile.EXTENSION);
  }

  /** {@return whether a content has a settled result} */
  public boolean isSettled(String sha256) {
    return Files.exists(settled(sha256), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * {@return the result of a content}
   *
   * @throws NoSuchFileException if there is none
   * @throws BadResultException if it is damaged
   */
  public DocumentReport read(ResultFile results, String sha256) throws IOException {
    try {
      return results.read(settled(sha256));
    } catch (NoSuchFileException e) {
      return results.read(unsettled(sha256));
    }
  }

  /** Takes a result that a worker wrote among the settled ones. */
  public void settle(String sha256) throws IOException {
    Path target = settled(sha256);
    Files.createDirectories(folderOf(target));
    WholeFile.rename(reading(sha256), target);
  }

  /** Keeps a result that a worker wrote for this run only. */
  public void setAside(String sha256) throws IOException {
    Path target = unsettled(sha256);
    Files.createDirectories(folderOf(target));
    WholeFile.rename(reading(sha256), target);
  }

  /** Forgets the settled result of a content. */
  public void forget(String sha256) throws IOException {
    Files.deleteIfExists(settled(sha256));
  }

  /** Forgets every result of this fingerprint. */
  public void forgetAll() throws IOException {
    remove(settled);
  }

  /** Makes the folders, and removes what the run before left unsettled or half done. */
  public void begin() throws IOException {
    remove(folder.resolve("reading"));
    remove(folder.resolve("unsettled"));
    Files.createDirectories(folder.resolve("reading"));
    Files.createDirectories(settled);
  }

  /** Removes the results of every other fingerprint: they hold for nothing any more. */
  public void prune() throws IOException {
    Path results = folderOf(settled);
    List<Path> others = new ArrayList<>();
    try (Stream<Path> all = Files.list(results)) {
      all.filter(each -> !each.equals(settled)).forEach(others::add);
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path other : others) {
      remove(other);
    }
  }

  private static Path folderOf(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException(file + " is in no folder");
    }
    return parent;
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
