package org.gouji.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file in the making: it gets its name when it is whole.
 *
 * @param target the file it is to be
 */
record PartFile(Path target) {

  /** {@return where it is made} */
  Path part() {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  /** Gives the file its name in one step. */
  void keep() throws IOException {
    try {
      Files.move(
          part(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part(), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
