package org.gouji.ocr;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bytedeco.javacpp.Loader;

/**
 * Makes the native libraries of Leptonica and Tesseract, which come as Maven artifacts, known to
 * JNA. Must have run before the first class of Tess4J is loaded: Tess4J looks for its library while
 * its interface is initialised, and does not look again.
 */
public final class NativeLibraries {

  private static final String SEARCH_PATH = "jna.library.path";

  private NativeLibraries() {}

  /**
   * Unpacks and loads the libraries and puts their folders in front of JNA's search path; a second
   * call changes nothing. On Windows Tess4J brings a library of its own and nothing is done.
   *
   * @return what is wrong, empty if all is well
   */
  public static synchronized Optional<String> load() {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return Optional.empty();
    }
    try {
      Set<String> folders = new LinkedHashSet<>();
      folders.add(folder(Loader.load(org.bytedeco.leptonica.global.leptonica.class)));
      folders.add(folder(Loader.load(org.bytedeco.tesseract.global.tesseract.class)));
      String known = System.getProperty(SEARCH_PATH, "");
      if (!known.isEmpty()) {
        folders.addAll(List.of(known.split(Pattern.quote(File.pathSeparator), -1)));
      }
      System.setProperty(SEARCH_PATH, String.join(File.pathSeparator, folders));
      return Optional.empty();
    } catch (LinkageError | RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static String folder(String library) {
    Path parent = Path.of(library).toAbsolutePath().getParent();
    return parent == null ? "." : parent.toString();
  }
}
