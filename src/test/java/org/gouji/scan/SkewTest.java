package org.gouji.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

  @ParameterizedTest
  @ValueSource(doubles = {-6, -2.35, -0.3, 0, 0.15, 1.1, 4.8})
  void isTheAngleAtWhichThePageWasDrawn(double degrees) {
    String[][] cells = {{"10", "20", "30", "40"}, {"0", "0", "7", "7"}, {"10", "20", "37", "47"}};
    GrayImage page = GrayConversion.of(DrawnPage.of(cells, 150, degrees).raster(0).image());
    assertEquals(degrees, Math.toDegrees(Skew.of(page)), 0.12);
  }
}
