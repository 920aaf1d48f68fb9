package org.gouji.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityBinTest {

  @Test
  void countsRightFieldsBySaidConfidence() {
    List<JudgedField> fields =
        Judged.all(
            Judged.fields(0.97, 7, 1),
            Judged.fields(0.975, 8, 0),
            Judged.fields(1, 5, 0),
            List.of(Judged.field(Standing.MISSING, 0.975)));

    List<ReliabilityBin> bins = ReliabilityBin.of(fields);

    assertEquals(2, bins.size());
    assertEquals(new ReliabilityBin(0.9999, 1, 5, 5, 1), bins.get(0));
    assertEquals(0.97, bins.get(1).from());
    assertEquals(16, bins.get(1).fields());
    assertEquals(15, bins.get(1).right());
    assertEquals(0.9725, bins.get(1).said(), 1e-9);
    assertEquals(15.0 / 16, bins.get(1).share());
  }
}
