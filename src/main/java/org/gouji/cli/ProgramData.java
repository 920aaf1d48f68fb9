package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.form.Forms;
import org.gouji.ocr.RecogniserFiles;
import org.jspecify.annotations.Nullable;

/**
 * A data file that decides what is read: a model, a form, the calibration, the lexicon.
 *
 * @param kind which of these
 * @param name of the file
 * @param fingerprint first 12 hex digits of the SHA-256 of its bytes
 */
record ProgramData(String kind, String name, String fingerprint) {

  private static final int DIGITS = 12;
  private static final String MODELS = ".traineddata";

  /**
   * {@return all of them, in a fixed order}
   *
   * @param tessdata the folder of Tesseract's models; they are left out if it is not there, of
   *     which {@code gouji doctor} speaks
   */
  static List<ProgramData> all(Path tessdata) throws IOException {
    List<ProgramData> all = new ArrayList<>();
    for (Path file : models(tessdata)) {
      try (InputStream in = Files.newInputStream(file)) {
        all.add(new ProgramData("model", String.valueOf(file.getFileName()), fingerprint(in)));
      }
    }
    for (String name : RecogniserFiles.NAMES) {
      all.add(resource("model", name));
    }
    for (String name : Forms.files()) {
      all.add(resource("form", "/" + name));
    }
    all.add(resource("calibration", "/calibration/ocr.yaml"));
    all.add(resource("lexicon", "/narrative/concepts.yaml"));
    all.add(resource("lexicon", "/narrative/lexicon.yaml"));
    return all;
  }

  private static List<Path> models(Path tessdata) throws IOException {
    if (!Files.isDirectory(tessdata)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(tessdata)) {
      return files.filter(file -> file.toString().endsWith(MODELS)).sorted().toList();
    }
  }

  private static ProgramData resource(String kind, String path) throws IOException {
    try (@Nullable InputStream in = ProgramData.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("not on the class path: " + path);
      }
      return new ProgramData(kind, path.substring(path.lastIndexOf('/') + 1), fingerprint(in));
    }
  }

  private static String fingerprint(InputStream in) throws IOException {
    try (DigestInputStream digested =
        new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
