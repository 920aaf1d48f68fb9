package org.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a run at random moments, as {@code kill -9} does, until it has been killed often or came to
 * its end; the next run in one piece leaves what an uninterrupted one leaves. {@code bench/bulk
 * kills} does the same with the whole program and its workers.
 */
class KillTest {

  private static final int DOCUMENTS = 300;
  private static final int ROUNDS = 3;
  private static final int KILLS_PER_ROUND = 3;

  /** A run takes about half a second beyond the start of its JVM. */
  private static final int LATEST_MILLIS = 1500;

  @TempDir private Path folder = Path.of("");

  @Test
  void aRunGoesOnAfterBeingKilledAtAnyMoment() throws Exception {
    Path whole = folder.resolve("whole");
    documents(whole);
    Map<String, String> wanted = finished(whole);
    Random chance = new Random(20261126);
    for (int round = 0; round < ROUNDS; round++) {
      Path killed = folder.resolve("killed" + round);
      Bulk.copy(whole.resolve("in"), killed.resolve("in"));
      boolean ended = false;
      for (int kill = 0; kill < KILLS_PER_ROUND && !ended; kill++) {
        ended = endedBefore(killed, chance.nextInt(LATEST_MILLIS));
      }

      Map<String, String> got = finished(killed);

      if (ended) {
        // The run before was whole, so nothing is different from it.
        got.put("changes.csv", wanted.getOrDefault("changes.csv", ""));
      }
      assertEquals(wanted, got, "round " + round);
      try (Stream<Path> files = Files.walk(killed.resolve("out"))) {
        assertEquals(List.of(), files.filter(it -> it.toString().endsWith(".part")).toList());
      }
    }
  }

  private static void documents(Path place) throws IOException {
    Bulk bulk = new Bulk(place);
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = i % 7 == 0 ? "finding" : i % 11 == 0 ? "damaged" : "ok " + i;
      bulk.write(i % 10 + "/" + i + ".pdf", text);
    }
  }

  private static Map<String, String> finished(Path place) throws Exception {
    Bulk bulk = new Bulk(place);
    bulk.jobs(2).run();
    assertEquals(DOCUMENTS, bulk.rows("reports.csv").size());
    return bulk.files();
  }

  /** {@return whether a run came to its end before it was to be killed} */
  private static boolean endedBefore(Path place, int millis) throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                place.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = run.inputReader()) {
      assertEquals("started", said.readLine());
      boolean ended = run.waitFor(millis, TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
      assertTrue(!ended || run.exitValue() == 0, "the run failed");
      return ended;
    }
  }
}
