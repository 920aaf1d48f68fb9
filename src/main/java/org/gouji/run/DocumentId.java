package org.gouji.run;

import java.io.IOException;
import java.nio.file.Path;

/** The {@code document_id} of the output. */
public final class DocumentId {

  private DocumentId() {}

  /** {@return the first 16 hex digits of the SHA-256 of the bytes of {@code file}} */
  public static String of(Path file) throws IOException {
    return ContentHash.of(file).documentId();
  }
}
