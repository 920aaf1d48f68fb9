package org.gouji.run;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file has more bytes than are read. */
public final class FileTooLargeException extends FileSystemException {

  private static final long serialVersionUID = 1;

  FileTooLargeException(Path file) {
    super(file.toString(), null, "too large");
  }
}
