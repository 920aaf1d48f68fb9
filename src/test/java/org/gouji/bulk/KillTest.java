package org.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gouji.output.ChangesCsv;
import org.gouji.store.ResultStore;
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
      boolean over = false;
      for (int kill = 0; kill < KILLS_PER_ROUND && !over; kill++) {
        kill(killed, chance.nextInt(LATEST_MILLIS));
        over = isWhole(killed.resolve("out"));
      }

      Map<String, String> got = finished(killed);

      // Nothing is different from a run that had come to its end.
      String changes = wanted.getOrDefault(ChangesCsv.NAME, "");
      assertEquals(
          over ? firstLine(changes) : changes, got.remove(ChangesCsv.NAME), "round " + round);
      assertAll(
          got.entrySet().stream()
              .map(it -> () -> assertEquals(wanted.get(it.getKey()), it.getValue(), it.getKey())));
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

  private static String firstLine(String text) {
    return text.substring(0, text.indexOf('\n') + 1);
  }

  /**
   * {@return whether a run had come to its end} Its process may have been killed after that, so its
   * exit does not tell.
   */
  private static boolean isWhole(Path output) throws IOException {
    Optional<RunState> state = RunState.in(ResultStore.in(output, Bulk.FINGERPRINT).folder());
    return state.isPresent() && state.get().holds(output);
  }

  /** Starts a run, and kills it unless it has come to its end before. */
  private static void kill(Path place, int millis) throws Exception {
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
    }
  }
}
