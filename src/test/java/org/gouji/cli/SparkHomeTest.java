package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkHomeTest {

  private static final String OPTIONS = "spark.executor.extraJavaOptions=";

  @TempDir private Path folder = Path.of("");

  private List<String> executorOptions(String... settings) throws IOException {
    Files.createDirectories(folder.resolve("target/lib"));
    return new SparkHome(folder)
        .submit("local[1]", folder, List.of(settings), List.of()).stream()
            .filter(word -> word.startsWith(OPTIONS))
            .toList();
  }

  @Test
  void executorsLeaveTheCoresToTheirWorkers() throws IOException {
    List<String> options = executorOptions("spark.ui.enabled=false");

    assertEquals(1, options.size());
    assertTrue(options.get(0).contains("TieredStopAtLevel"));
  }

  @Test
  void whoSetsTheirOptionsSetsAllOfThem() throws IOException {
    assertEquals(List.of(OPTIONS + "-Dx=1"), executorOptions(OPTIONS + "-Dx=1"));
  }
}
