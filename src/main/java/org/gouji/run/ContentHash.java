package org.gouji.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one content from another.
 *
 * @param sha256 64 hex digits
 * @param empty whether the file has no bytes at all
 */
public record ContentHash(String sha256, boolean empty) {

  private static final int ID_DIGITS = 16;
  private static final int BUFFER_BYTES = 1 << 16;

  /** {@return the hash of the bytes of {@code file}} */
  public static ContentHash of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /** {@return the hash of what is left of a stream, which stays open} */
  public static ContentHash of(InputStream in) throws IOException {
    MessageDigest digest = sha256Digest();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      bytes += read;
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()), bytes == 0);
  }

  /** {@return the first 16 hex digits, the {@code document_id} of the output} */
  public String documentId() {
    return sha256.substring(0, ID_DIGITS);
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
