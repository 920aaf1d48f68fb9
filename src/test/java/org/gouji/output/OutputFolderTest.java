package org.gouji.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

  @Test
  void saysWhoHoldsIt() throws IOException {
    try (OutputFolder held = OutputFolder.hold(folder).orElseThrow()) {
      LockHolder holder = OutputFolder.holder(held.path()).orElseThrow();

      assertEquals(ProcessHandle.current().pid(), holder.pid());
      assertTrue(holder.since().matches("\\d{4}-\\d\\d-\\d\\dT.*"), holder.since());
      assertEquals(Optional.empty(), held.unfinished());
    }
  }

  @Test
  void aLockLeftOverHoldsUpNobodyAndIsTold() throws IOException {
    Files.writeString(folder.resolve(".gouji.lock"), "4711\nserver\n2026-11-26T01:00:00+08:00\n");

    try (OutputFolder held = OutputFolder.hold(folder).orElseThrow()) {
      assertEquals(
          Optional.of(new LockHolder(4711, "server", "2026-11-26T01:00:00+08:00")),
          held.unfinished());
    }

    try (OutputFolder held = OutputFolder.hold(folder).orElseThrow()) {
      assertEquals(Optional.empty(), held.unfinished());
    }
  }

  @Test
  void aLockFileOfAnythingElseIsNoHolder() throws IOException {
    Files.writeString(folder.resolve(".gouji.lock"), "x");

    try (OutputFolder held = OutputFolder.hold(folder).orElseThrow()) {
      assertEquals(Optional.empty(), held.unfinished());
    }
  }
}
