package org.gouji.calibration;

import java.util.List;
import org.gouji.match.ExtractedField;
import org.gouji.match.Flag;
import org.gouji.match.Reason;
import org.gouji.page.TextSource;

/**
 * A rising function from raw confidence to the probability of being right, by straight lines
 * between points and level beyond the first and the last. The raw confidence is what the stages
 * before estimate by rule: readers' probabilities, likeness of labels, balance rules.
 */
public final class Calibration {

  private static final Calibration NONE = new Calibration(List.of());

  private final List<CalibrationPoint> points;

  /**
   * A calibration by these points.
   *
   * @param points of rising raw confidence and of probability that does not fall; without any,
   *     nothing is changed
   * @throws IllegalArgumentException if they are not
   */
  public Calibration(List<CalibrationPoint> points) {
    this.points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).raw() <= points.get(i - 1).raw()
          || points.get(i).probability() < points.get(i - 1).probability()) {
        throw new IllegalArgumentException("not rising at raw confidence " + points.get(i).raw());
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
    if (points.isEmpty()) {
      return raw;
    }
    CalibrationPoint before = points.get(0);
    if (raw <= before.raw()) {
      return before.probability();
    }
    for (CalibrationPoint after : points) {
      if (raw < after.raw()) {
        double share = (raw - before.raw()) / (after.raw() - before.raw());
        return before.probability() + share * (after.probability() - before.probability());
      }
      before = after;
    }
    return before.probability();
  }

  /**
   * {@return the fields with calibrated confidences, in the same order} Only printed fields read
   * from pictures change. A flag is never lifted; a field that turns out to be less sure than a
   * field may be that nobody looks at becomes one to look at.
   */
  public List<ExtractedField> applied(List<ExtractedField> fields) {
    return points.isEmpty() ? fields : fields.stream().map(this::applied).toList();
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
