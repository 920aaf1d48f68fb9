package org.gouji.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FieldDefinition;
import org.gouji.form.Forms;
import org.gouji.geometry.BoundingBox;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Provenance;
import org.gouji.match.ReadingKind;
import org.gouji.match.Reason;
import org.gouji.page.TextSource;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final FieldDefinition DEFINITION = Forms.official().get(0).fields().get(0);

  private final Calibration calibration =
      new Calibration(
          List.of(
              new CalibrationBand(0.5, 0.5, 100, 60, 0.6),
              new CalibrationBand(0.9, 0.9, 100, 90, 0.9),
              new CalibrationBand(0.98, 0.99, 1000, 998, 0.998)));

  private static ExtractedField field(TextSource source, double confidence, Flag flag) {
    return new ExtractedField(
        DEFINITION,
        "7",
        ReadingKind.NUMBER,
        Optional.of(BigDecimal.valueOf(7)),
        "",
        confidence,
        flag,
        Set.of(),
        source,
        Optional.of(new Provenance(1, new BoundingBox(0, 0, 1, 1))),
        List.of());
  }

  @Test
  void goesStraightFromBandToBand() {
    assertEquals(0.75, calibration.probability(0.7), 1e-9);
    assertEquals(0.9, calibration.probability(0.9), 1e-9);
  }

  /** Odds of being wrong: 2 to 998 in the middle, a sixth more at the lower end. */
  @Test
  void keepsTheOrderWithinABand() {
    assertEquals(0.998, calibration.probability(0.985), 1e-9);
    assertEquals(998 / (998 + 2 * 1.2), calibration.probability(0.98), 1e-9);
    assertEquals(998 / (998 + 2 / 1.2), calibration.probability(0.99), 1e-9);
    assertTrue(calibration.probability(0.986) > calibration.probability(0.985));
  }

  @Test
  void claimsNothingBeyondItsBands() {
    assertEquals(0.6, calibration.probability(0));
    assertEquals(calibration.probability(0.99), calibration.probability(1));
  }

  @Test
  void noneTakesRawForProbability() {
    List<ExtractedField> fields = List.of(field(TextSource.OCR, 0.7, Flag.REVIEW));

    assertEquals(0.7, Calibration.none().probability(0.7));
    assertSame(fields, Calibration.none().applied(fields));
  }

  @Test
  void neverLiftsAFlag() {
    ExtractedField calibrated =
        calibration.applied(List.of(field(TextSource.OCR, 0.99, Flag.REVIEW))).get(0);

    assertEquals(Flag.REVIEW, calibrated.flag());
    assertEquals(calibration.probability(0.99), calibrated.confidence());
  }

  @Test
  void aFieldThatTurnsOutLessSureIsForReview() {
    ExtractedField calibrated =
        calibration.applied(List.of(field(TextSource.OCR, 0.91, Flag.OK))).get(0);

    assertTrue(calibrated.confidence() < Flag.REVIEW_BELOW);
    assertEquals(Flag.REVIEW, calibrated.flag());
    assertEquals(Set.of(Reason.LOW_CONFIDENCE), calibrated.reasons());
  }

  @Test
  void aTextLayerIsAsSureAsBefore() {
    ExtractedField field = field(TextSource.TEXT, 0.9, Flag.OK);

    assertSame(field, calibration.applied(List.of(field)).get(0));
  }

  @Test
  void bandsHaveToRise() {
    CalibrationBand low = new CalibrationBand(0.5, 0.6, 1, 1, 0.6);
    CalibrationBand lessSure = new CalibrationBand(0.9, 0.95, 1, 1, 0.5);
    CalibrationBand overlapping = new CalibrationBand(0.55, 0.95, 1, 1, 0.9);

    assertThrows(IllegalArgumentException.class, () -> new Calibration(List.of(low, lessSure)));
    assertThrows(IllegalArgumentException.class, () -> new Calibration(List.of(low, overlapping)));
    assertThrows(
        IllegalArgumentException.class, () -> new CalibrationBand(0.5, 0.6, 1, 1, 1), "certainty");
  }

  @Test
  void aFileIsReadWhateverItSaysOfItsOrigin() throws IOException {
    String yaml =
        """
        source: ocr
        fitted_on: {seeds: [1, 2]}
        bands:
          - {from: 0.5, to: 0.5, fields: 10, right: 8, probability: 0.75}
        """;

    Calibration read =
        CalibrationFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));

    assertEquals(0.75, read.probability(0.2));
  }

  /** What is shipped never claims certainty and leaves figures without doubts above the limit. */
  @Test
  void theOneInUseIsACalibration() {
    Calibration inUse = Calibration.ofPictures();

    // The highest raw confidence that there is: of two readers who agree.
    assertTrue(inUse.probability(0.9995) < 1);
    assertTrue(inUse.probability(0.9995) > Flag.REVIEW_BELOW);
    assertTrue(inUse.probability(0) < Flag.REVIEW_BELOW);
  }
}
