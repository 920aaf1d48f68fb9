package org.gouji.calibration;

import java.util.List;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.page.TextSource;

/**
 * A rising function from raw confidence to the probability of being right. The raw confidence is
 * what the stages before estimate by rule: readers' probabilities, likeness of labels, balance
 * rules. Between bands it goes straight from one to the next; below the first and above the last it
 * is level.
 */
public final class Calibration {

  private static final Calibration NONE = new Calibration(List.of());

  private final List<CalibrationBand> bands;

  /**
   * A calibration by these bands.
   *
   * @param bands one above the other, each at least as sure as the one before; without any, nothing
   *     is changed
   * @throws IllegalArgumentException if they are not
   */
  public Calibration(List<CalibrationBand> bands) {
    this.bands = List.copyOf(bands);
    for (int i = 1; i < bands.size(); i++) {
      CalibrationBand before = bands.get(i - 1);
      CalibrationBand band = bands.get(i);
      if (band.from() <= before.to() || band.lowest() < before.highest()) {
        throw new IllegalArgumentException("not rising at raw confidence " + band.from());
      }
    }
  }

  /** {@return the one that takes raw confidences for probabilities} */
  public static Calibration none() {
    return NONE;
  }

  /** {@return the one for figures read from pictures, as it was last fitted} */
  public static Calibration ofPictures() {
    return CalibrationFile.read("ocr");
  }

  /**
   * {@return the probability that a field of this raw confidence is right}
   *
   * @param raw 0..1
   */
  public double probability(double raw) {
    if (bands.isEmpty()) {
      return raw;
    }
    CalibrationBand before = bands.get(0);
    if (raw <= before.from()) {
      return before.lowest();
    }
    for (CalibrationBand band : bands) {
      if (raw < band.from()) {
        return between(before, band, raw);
      }
      if (raw < band.to()) {
        return band.probabilityAt((raw - band.from()) / (band.to() - band.from()));
      }
      before = band;
    }
    return before.highest();
  }

  private static double between(CalibrationBand before, CalibrationBand after, double raw) {
    double share = (raw - before.to()) / (after.from() - before.to());
    return before.highest() + share * (after.lowest() - before.highest());
  }

  /**
   * {@return the fields with calibrated confidences, in the same order} Only printed fields read
   * from pictures change. A flag is never lifted; a field that turns out to be less sure than a
   * field may be that nobody looks at becomes one to look at.
   */
  public List<ExtractedField> applied(List<ExtractedField> fields) {
    return bands.isEmpty() ? fields : fields.stream().map(this::applied).toList();
  }

  private ExtractedField applied(ExtractedField field) {
    if (field.source() != TextSource.OCR || field.provenance().isEmpty()) {
      return field;
    }
    ExtractedField calibrated = field.withConfidence(probability(field.confidence()));
    boolean doubtful = field.flag() == Flag.OK && calibrated.confidence() < Flag.REVIEW_BELOW;
    return doubtful
        ? calibrated.doubted(calibrated.confidence(), Reason.LOW_CONFIDENCE)
        : calibrated;
  }
}
