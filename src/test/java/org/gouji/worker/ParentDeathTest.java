package org.gouji.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No worker outlives its parent, whatever it is doing. */
class ParentDeathTest {

  /** Seconds that a worker has to notice, on a machine full of others. */
  private static final int PATIENCE = 30;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"hang_in_native_code", "hang_in_java"})
  void aWorkerEndsAfterAKillOfItsParent(String deed) throws Exception {
    Process parent = parent(deed);
    ProcessHandle worker = workerOf(parent);

    parent.destroyForcibly().waitFor();

    assertEnds(worker);
  }

  @Test
  void aSignalToAllEndsAllWithoutAWord() throws Exception {
    assumeFalse(interruptsAreIgnored(), "started with interrupts ignored, and so would they be");
    Process parent = parent("hang_in_native_code");
    ProcessHandle worker = workerOf(parent);

    // As Ctrl-C does: the worker gets the signal too, and may get it first.
    signal(worker.pid());
    signal(parent.pid());

    assertTrue(parent.waitFor(PATIENCE, TimeUnit.SECONDS));
    assertEnds(worker);
    assertEquals(130, parent.exitValue());
    assertEquals("", Files.readString(folder.resolve("said")));
    assertFalse(Files.exists(folder.resolve(TemporaryFolder.NAME)));
  }

  /** A shell ignores interrupts for what it runs in the background, and so do its children. */
  private static boolean interruptsAreIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  private static void signal(long pid) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
  }

  private Process parent(String deed) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                HangingParent.class.getName(),
                deed,
                folder.toString()))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  /** The worker, once it is busy with its document. */
  private static ProcessHandle workerOf(Process parent) throws InterruptedException {
    while (parent.isAlive() && parent.children().findAny().isEmpty()) {
      Thread.sleep(20);
    }
    ProcessHandle worker = parent.children().findAny().orElseThrow();
    Thread.sleep(1500); // It comes up and begins to hang; if it does not yet, it must end as well.
    return worker;
  }

  private static void assertEnds(ProcessHandle worker) throws Exception {
    worker.onExit().get(PATIENCE, TimeUnit.SECONDS);
    assertFalse(worker.isAlive());
  }
}
