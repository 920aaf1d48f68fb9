package org.gouji.degrade;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FigureShapesTest {

  private static final Path REPORTS = Path.of("corpus", "born_digital");

  @Test
  void figuresOfAWholeFontDiffer() throws IOException {
    assertTrue(FigureShapes.areDistinct(REPORTS.resolve("form2019_zero_totals.pdf")));
  }

  @Test
  void aFontThatShowsABoxForEachFigureIsFound() throws IOException {
    assertFalse(FigureShapes.areDistinct(REPORTS.resolve("form2019_plain.pdf")));
  }
}
