package org.gouji.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedValueTest {

  @ParameterizedTest
  @CsvSource({
    "12, 12.0",
    "0, 0.00",
    "0, -0",
    "100, 100.0",
    "-3, '''-3'",
    "1113, '1,113'",
    "0.5, .5",
    "+19, 19",
    "' 7 ', 7"
  })
  void theSameFigureWrittenDifferently(String one, String other) {
    assertEquals(ComparedValue.of(one), ComparedValue.of(other));
  }

  @ParameterizedTest
  @CsvSource({"12, 13", "0, ''", "12, 1.2", "1, x1", "1113, '11,13'", "1, 1e0"})
  void differentValues(String one, String other) {
    assertNotEquals(ComparedValue.of(one), ComparedValue.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "-", "—", "——", "－", "无", "\\"})
  void marksAreBlank(String cell) {
    assertTrue(ComparedValue.of(cell).isBlank());
  }
}
