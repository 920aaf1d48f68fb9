package org.gouji.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gouji.scan.Mark;
import org.gouji.scan.MarkLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitShapesTest {

  /** Marks as left-top-right-bottom, in pixels; a digit is 20 high and 12 wide. */
  @ParameterizedTest
  @CsvSource({
    "true, 0-0-11-19",
    "true, 0-0-11-19 15-0-26-19 30-16-32-19 36-0-47-19",
    "true, 0-8-20-10", // a dash
    "false, 0-0-19-19", // as wide as high
    "false, 0-0-11-19 8-0-19-19", // one over the other
    "false, 0-0-19-2 2-9-17-11 0-17-19-19", // 三
    "false, 0-0-11-19 14-0-25-19 28-0-39-19 42-0-53-19 56-0-67-19 70-0-81-19 84-0-95-19"
        + " 98-0-109-19 112-0-123-19"
  })
  void tellsFiguresFromCharacters(boolean figure, String printed) {
    assertEquals(figure, DigitShapes.mayBeFigure(line(printed), 17));
  }

  private static MarkLine line(String printed) {
    List<Mark> marks = new ArrayList<>();
    for (String each : printed.split(" ", -1)) {
      String[] sides = each.split("-", -1);
      marks.add(
          new Mark(
              Integer.parseInt(sides[0]),
              Integer.parseInt(sides[1]),
              Integer.parseInt(sides[2]),
              Integer.parseInt(sides[3]),
              100));
    }
    return new MarkLine(marks.stream().reduce(Mark::union).orElseThrow(), marks);
  }
}
