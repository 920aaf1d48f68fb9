package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

  private static final long SMALL = 100_000;
  private static final long LARGE = 1_000_000;

  private static Workload workload(int documents, long bytes, int workers) {
    return Workload.of(Collections.nCopies(documents, bytes), workers);
  }

  @Test
  void aFewDocumentsAreShortWhateverTheyHold() {
    assertTrue(workload(1, LARGE, 1).isShort());
    assertTrue(workload(16, LARGE, 2).isShort());
    assertFalse(workload(40, LARGE, 2).isShort());
  }

  @Test
  void someHundredSmallDocumentsAreShort() {
    assertTrue(workload(400, SMALL, 1).isShort());
    assertTrue(workload(800, SMALL, 2).isShort());
    assertFalse(workload(1000, SMALL, 2).isShort());
    assertFalse(Workload.MUCH.isShort());
  }

  @Test
  void theDocumentInTheMiddleTellsTheKind() {
    assertEquals(LARGE, Workload.of(List.of(SMALL, LARGE, LARGE), 1).medianBytes());
    assertEquals(0, Workload.ofFiles(List.of(Path.of("not", "there.pdf")), 1).medianBytes());
  }
}
