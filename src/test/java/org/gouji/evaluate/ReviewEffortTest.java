package org.gouji.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewEffortTest {

  @Test
  void looksAtTheLeastSureFirst() {
    List<JudgedField> fields =
        Judged.all(Judged.fields(0.99, 90, 1), Judged.fields(0.6, 2, 2), Judged.fields(0.3, 1, 4));

    ReviewEffort effort = ReviewEffort.of(fields, 0.05);

    assertEquals(5, effort.fields());
    assertEquals(4, effort.found());
    assertEquals(7, effort.errors());
  }

  @Test
  void takesTheirPartOfEquallySureFields() {
    List<JudgedField> fields = Judged.all(Judged.fields(0.99, 80, 0), Judged.fields(0.6, 16, 4));

    assertEquals(2, ReviewEffort.of(fields, 0.1).found(), 1e-9);
  }

  @Test
  void nothingFindsNothing() {
    assertEquals(0, ReviewEffort.of(List.of(), 0.1).found());
  }
}
