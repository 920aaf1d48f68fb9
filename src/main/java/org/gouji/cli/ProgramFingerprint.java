package org.gouji.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.bulk.Fingerprint;

/**
 * What the result of a document depends on beside the document: the code with forms, lexicon and
 * calibration, the libraries by their names and versions, the models, and the settings of reading.
 * Limits on time and memory are not among them: what they cost is tried again in every run.
 */
final class ProgramFingerprint {

  private ProgramFingerprint() {}

  static String of(ReadingSettings settings) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String library :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
      texts.add(String.valueOf(Path.of(library).getFileName()));
    }
    texts.add(settings.scannedText().name());
    texts.add(settings.content().pages() + " " + settings.content().pixels());
    return Fingerprint.of(List.of(code(), ProgramHome.tessdata()), texts);
  }

  /**
   * The jar of the program, whose manifest names its libraries; in a test, its folder of classes.
   */
  private static Path code() throws IOException {
    try {
      return Path.of(Gouji.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
