package org.gouji.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.gouji.page.PageContent;
import org.gouji.page.ScanStep;
import org.gouji.sample.Sheet;
import org.junit.jupiter.api.Test;

class SeeingWitnessTest {

  /** Behind a spread a page has another number in the report than in the PDF. */
  @Test
  void showsAPageBehindASpreadItsOwnReading() {
    try (PictureSpool spool = new PictureSpool()) {
      SeeingWitness witness = new SeeingWitness(spool);
      witness.of(1);
      witness
          .of(2)
          .step(
              ScanStep.ORIGINAL,
              () -> new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY),
              List::of);

      assertFalse(witness.scan(page(1).numbered(2), List.of()).isPresent(), "half of the spread");
      assertTrue(witness.scan(page(2).numbered(3), List.of()).isPresent());
    }
  }

  private static PageContent page(int sheet) {
    return new Sheet(sheet, 595, 842).content();
  }
}
