package org.gouji.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** SHA-256 over texts and what files hold, each with its length: lists that differ give others. */
final class Digest {

  private static final int BUFFER_BYTES = 1 << 16;

  private final MessageDigest sha256 = sha256();

  void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    sha256.update(bytes);
  }

  /** Adds a file, or all files of a folder with their names. */
  void add(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      content(place);
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(place)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      add(place.relativize(file).toString());
      content(file);
    }
  }

  /**
   * Of a file its length and CRC-32: the program's own files are exchanged or damaged, not forged,
   * and to hash their 8 MB as documents are hashed takes each start 0.15 s.
   */
  private void content(Path file) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }
    sha256.update(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(Files.size(file))
            .putLong(crc.getValue())
            .flip());
  }

  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
