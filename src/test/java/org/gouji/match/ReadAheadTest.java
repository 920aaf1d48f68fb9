package org.gouji.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

  private final List<String> read = new ArrayList<>();
  private final ReadAhead lines = new ReadAhead(Stream.of("一", "二", "三").peek(read::add));

  @Test
  void readsNoFurtherThanIsLookedAt() {
    assertTrue(lines.has(1));
    assertEquals("二", lines.joined(1, 1));
    assertEquals(List.of("一", "二"), read);
  }

  @Test
  void readsTheRestForTheWhole() {
    assertTrue(lines.has(0));
    assertEquals("一二三", lines.all());
    assertFalse(lines.has(3));
    assertEquals("一二三", lines.all());
  }
}
