package org.gouji.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Finds the files of a run in file systems that Hadoop knows, and names them as {@link
 * org.gouji.run.InputDiscovery} does on one machine.
 */
final class InputListing {

  private static final String EXTENSION = ".pdf";

  private final Configuration configuration;
  private final SortedMap<String, FileStatus> found = new TreeMap<>();
  private String base = "";

  private InputListing(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * {@return the files, ordered by source file (UTF-16 code units)}
   *
   * @param inputs folders, files and globs
   * @throws IOException if one of them is not there or cannot be listed
   */
  static List<ListedFile> of(List<String> inputs, Configuration configuration) throws IOException {
    InputListing listing = new InputListing(configuration);
    boolean first = true;
    for (String input : inputs) {
      for (FileStatus place : listing.matching(input)) {
        Path folder = place.isDirectory() ? place.getPath() : place.getPath().getParent();
        listing.base = first ? slashed(folder) : shared(listing.base, slashed(folder));
        first = false;
        listing.add(place);
      }
    }
    return listing.named();
  }

  private FileStatus[] matching(String input) throws IOException {
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(configuration);
    FileStatus[] places = files.globStatus(files.makeQualified(path));
    if (places == null || places.length == 0) {
      throw new FileNotFoundException(input);
    }
    return places;
  }

  private void add(FileStatus place) throws IOException {
    if (!place.isDirectory()) {
      found.put(place.getPath().toString(), place);
      return;
    }
    FileSystem files = place.getPath().getFileSystem(configuration);
    RemoteIterator<LocatedFileStatus> within = files.listFiles(place.getPath(), true);
    while (within.hasNext()) {
      FileStatus file = within.next();
      if (file.getPath().getName().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
        found.put(file.getPath().toString(), file);
      }
    }
  }

  /** A folder as text, with a slash at its end. */
  private static String slashed(Path folder) {
    String text = folder.toString();
    return text.endsWith("/") ? text : text + "/";
  }

  /** The deepest folder above both. */
  private static String shared(String first, String second) {
    int end = 0;
    for (int i = 0; i < Math.min(first.length(), second.length()); i++) {
      if (first.charAt(i) != second.charAt(i)) {
        break;
      }
      if (first.charAt(i) == '/') {
        end = i + 1;
      }
    }
    return first.substring(0, end);
  }

  /** Two names that differ only in Unicode normal form both keep what the file system says. */
  private List<ListedFile> named() {
    SortedMap<String, List<FileStatus>> byName = new TreeMap<>();
    for (FileStatus file : found.values()) {
      String name = Normalizer.normalize(relative(file), Normalizer.Form.NFC);
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
    }
    List<ListedFile> files = new ArrayList<>();
    byName.forEach(
        (name, same) -> {
          for (FileStatus file : same) {
            files.add(
                new ListedFile(
                    file.getPath().toString(),
                    same.size() == 1 ? name : relative(file),
                    file.getLen(),
                    file.getModificationTime()));
          }
        });
    files.sort(Comparator.comparing(ListedFile::sourceFile));
    return List.copyOf(files);
  }

  private String relative(FileStatus file) {
    String path = file.getPath().toString();
    return path.startsWith(base) ? path.substring(base.length()) : path;
  }
}
