package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void isHeldByOneRunAtATime() throws IOException {
    Path output = folder.resolve("made/on demand");
    try (OutputFolder first = OutputFolder.hold(output).orElseThrow()) {
      assertTrue(OutputFolder.hold(first.path()).isEmpty());
    }
    OutputFolder.hold(output).orElseThrow().close();
  }
}
