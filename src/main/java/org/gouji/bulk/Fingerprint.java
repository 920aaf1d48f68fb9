package org.gouji.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a result depends on beside the document. */
public final class Fingerprint {

  /** Enough that no two programs of a life have the same. */
  private static final int DIGITS = 16;

  private Fingerprint() {}

  /**
   * {@return hex digits that are others whenever one of these is another}
   *
   * @param parts files and folders of the program: its code with forms and calibration, its models
   * @param settings texts: versions of libraries, settings of reading
   */
  public static String of(List<Path> parts, List<String> settings) throws IOException {
    Digest digest = new Digest();
    for (Path part : parts) {
      digest.add(part);
    }
    settings.forEach(digest::add);
    return digest.hex().substring(0, DIGITS);
  }
}
