package org.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparkArgumentsTest {

  @Test
  void takesInputsAndOptionsInAnyOrder() {
    SparkSettings settings =
        read(
            "hdfs:///a --output hdfs:///out --format csv,parquet --lang zh --home /opt/gouji"
                + " --hierarchy h.csv --no-bom --scanned-text hdfs:///b/*.pdf");

    assertEquals(
        new SparkSettings(
            List.of("hdfs:///a", "hdfs:///b/*.pdf"),
            "hdfs:///out",
            "h.csv",
            true,
            false,
            true,
            true,
            "/opt/gouji"),
        settings);
  }

  @Test
  void takesNamesThatLookLikeOptionsAfterTwoDashes() {
    assertEquals(List.of("-x.pdf"), read("--output o -- -x.pdf").inputs());
  }

  @ParameterizedTest
  @ValueSource(strings = {"in", "--output out", "in --output", "in --output out --no-such-option"})
  void refusesWhatItDoesNotUnderstand(String line) {
    assertThrows(IllegalArgumentException.class, () -> read(line));
  }

  @Test
  void leavesOutCsvFilesWhenAskedForParquetAlone() {
    assertTrue(read("in --output out --format csv,parquet").csv());
    assertEquals(false, read("in --output out --format parquet").csv());
  }

  private static SparkSettings read(String line) {
    return SparkArguments.read(line.split(" ", -1));
  }
}
