package org.gouji.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

  /**
   * A report of 500 scanned pages has half of this. A larger file keeps the disk busy for minutes,
   * and one without an end for ever.
   */
  private static final long MOST_BYTES = 2L << 30;

  /**
   * {@return the hash of the bytes of {@code file}}
   *
   * @throws FileTooLargeException if there are more than 2 GiB
   * @throws IOException if it is no regular file or cannot be read
   */
  public static ContentHash of(Path file) throws IOException {
    // It may have been replaced since it was found; opening a pipe would wait without end.
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(file, in);
    }
  }

  /**
   * {@return the hash of what is left of a stream, which stays open}
   *
   * @param file where that comes from, for messages
   */
  public static ContentHash of(Path file, InputStream in) throws IOException {
    MessageDigest digest = sha256Digest();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      bytes += read;
      if (bytes > MOST_BYTES) {
        throw new FileTooLargeException(file);
      }
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
