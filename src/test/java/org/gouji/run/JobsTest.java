package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsTest {

  @ParameterizedTest
  @CsvSource({"2,1000,2", "16,1000,2", "1,64000,1", "8,64000,8", "4,100,1"})
  void followsCoresUnlessTheHeapIsTooSmall(int cores, long mebibytes, int expected) {
    assertEquals(expected, Jobs.byDefault(cores, mebibytes << 20));
  }
}
