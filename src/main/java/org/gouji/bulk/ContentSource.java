package org.gouji.bulk;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.run.ContentHash;

/** Knows which content a file has. */
@FunctionalInterface
public interface ContentSource {

  /**
   * {@return what tells the content of {@code file} from others}
   *
   * @throws IOException if it cannot be read
   */
  ContentHash hash(Path file) throws IOException;
}
