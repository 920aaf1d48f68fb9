package org.gouji.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of pages under {@code review/pages/<document_id>/}. A picture is a matter of the
 * document's content alone, so one that is there is not made again.
 *
 * <p>Beside each lies a file that states the size of the page in points, so that a place on the
 * page can be found in the picture whatever its resolution. It is written first: a picture without
 * it is half made.
 */
public final class PagePictures {

  /** What the name of a picture ends in. */
  public static final String EXTENSION = ".jpg";

  private static final String FOLDER = "pages";
  private static final String SIZE_EXTENSION = ".size";
  private static final Pattern SIZE = Pattern.compile("([0-9]+\\.[0-9]+) ([0-9]+\\.[0-9]+)");

  private PagePictures() {}

  /**
   * The size of a page as displayed.
   *
   * @param width in points
   * @param height in points
   */
  record PageSize(double width, double height) {}

  /** {@return path of a picture from the folder of the review page, {@code /} between its parts} */
  static String path(String documentId, int page) {
    return FOLDER + "/" + documentId + "/" + page + EXTENSION;
  }

  static Path folder(Path review) {
    return review.resolve(FOLDER);
  }

  static Path file(Path review, String documentId, int page) {
    return review.resolve(FOLDER).resolve(documentId).resolve(page + EXTENSION);
  }

  /**
   * States the size of a page beside its picture, before that is written.
   *
   * @param picture where the picture goes; its folder exists
   * @param width in points
   * @param height in points
   */
  public static void stateSize(Path picture, double width, double height) throws IOException {
    Files.writeString(sizeFile(picture), width + " " + height, StandardCharsets.US_ASCII);
  }

  private static Path sizeFile(Path picture) {
    return picture.resolveSibling(picture.getFileName() + SIZE_EXTENSION);
  }

  /** {@return those of {@code pages} that have a picture, with their sizes} */
  static SortedMap<Integer, PageSize> sizes(
      Path review, String documentId, NavigableSet<Integer> pages) throws IOException {
    SortedMap<Integer, PageSize> sizes = new TreeMap<>();
    for (int page : pages) {
      size(file(review, documentId, page)).ifPresent(size -> sizes.put(page, size));
    }
    return sizes;
  }

  private static Optional<PageSize> size(Path picture) throws IOException {
    if (!Files.exists(picture)) {
      return Optional.empty();
    }
    try {
      Matcher size = SIZE.matcher(Files.readString(sizeFile(picture), StandardCharsets.US_ASCII));
      return size.matches()
          ? Optional.of(
              new PageSize(Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2))))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Removes the pictures that are not wanted any more. */
  static void prune(Path review, Map<String, NavigableSet<Integer>> wanted) throws IOException {
    Path all = folder(review);
    if (!Files.isDirectory(all)) {
      return;
    }
    try (var documents = Files.newDirectoryStream(all)) {
      for (Path document : documents) {
        pruneDocument(document, wanted.get(String.valueOf(document.getFileName())));
      }
    }
  }

  private static void pruneDocument(Path folder, @Nullable NavigableSet<Integer> wanted)
      throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        String page = name.substring(0, Math.max(0, name.indexOf('.')));
        if (wanted == null || wanted.stream().noneMatch(it -> it.toString().equals(page))) {
          Files.delete(file);
        }
      }
    }
    if (wanted == null) {
      Files.delete(folder);
    }
  }
}
