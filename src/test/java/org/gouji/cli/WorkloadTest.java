package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

  @Test
  void aFewDocumentsAreReadWithoutTheOptimisingCompiler() {
    List<String> without =
        List.of("-XX:TieredStopAtLevel=1", "-Dsun.reflect.inflationThreshold=100000");
    assertEquals(without, Workload.of(1, 1).options());
    assertEquals(without, Workload.of(16, 2).options());
    assertNotEquals(without, Workload.of(40, 2).options());
  }

  @Test
  void manyDocumentsAreReadWithIt() {
    assertFalse(Workload.MUCH.options().isEmpty());
    assertEquals(Workload.MUCH.options(), Workload.of(10_000, 4).options());
  }
}
