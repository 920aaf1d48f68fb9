package org.gouji.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfidenceThresholdTest {

  @Test
  void isTheLowestThatKeepsTheTarget() {
    List<JudgedField> fields =
        Judged.all(
            Judged.fields(0.99, 900, 0), Judged.fields(0.9, 90, 1), Judged.fields(0.5, 5, 4));

    ConfidenceThreshold threshold = ConfidenceThreshold.of(fields, 0.998).orElseThrow();

    assertEquals(0.9, threshold.confidence());
    assertEquals(991, threshold.fields());
    assertEquals(1, threshold.wrong());
    assertEquals(0.009, threshold.below(), 1e-9);
  }

  @Test
  void fieldsOfOneConfidenceStayTogether() {
    List<JudgedField> fields = Judged.all(Judged.fields(0.99, 10, 1), Judged.fields(0.9, 0, 5));

    assertEquals(Optional.empty(), ConfidenceThreshold.of(fields, 0.95));
  }

  @Test
  void aTargetThatIsJustMetIsMet() {
    List<JudgedField> fields = Judged.fields(0.9, 9999, 1);

    assertEquals(10_000, ConfidenceThreshold.of(fields, 0.9999).orElseThrow().fields());
  }

  @Test
  void whatWasNotReadDoesNotCount() {
    List<JudgedField> fields =
        Judged.all(
            Judged.fields(0.9, 10, 0),
            List.of(Judged.field(Standing.MISSING, 1), Judged.field(Standing.ABSENT, 0)));

    assertEquals(0, ConfidenceThreshold.of(fields, 1).orElseThrow().below());
  }

  /** Wilson's lower bound for none wrong of n is n / (n + z²). */
  @Test
  void fewFieldsProveLittle() {
    ConfidenceThreshold threshold =
        ConfidenceThreshold.of(Judged.fields(0.9, 100, 0), 0.9999).orElseThrow();

    assertEquals(100 / (100 + 1.6449 * 1.6449), threshold.certainAccuracy(), 1e-9);
  }
}
