package org.gouji.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file does not hold a whole result of the format and the forms of this program: it is damaged,
 * or of another version. The document is to be read again.
 */
public final class BadResultException extends IOException {

  private static final long serialVersionUID = 1;

  BadResultException(Path file, String why) {
    super(file + ": " + why);
  }

  BadResultException(Path file, Throwable cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
