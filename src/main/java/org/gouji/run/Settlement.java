package org.gouji.run;

import java.util.List;
import org.gouji.calibration.Calibration;
import org.gouji.check.Arbitration;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;

/** What is decided about the fields of a report once all of them are read. */
@FunctionalInterface
public interface Settlement {

  /**
   * {@return the same fields, each as sure as it can be said to be}
   *
   * @param form the form they belong to
   * @param fields as the readers left them
   */
  List<ExtractedField> settle(Form form, List<ExtractedField> fields);

  /** {@return balance rules choose between readings, then confidences are calibrated} */
  static Settlement byRules(Calibration calibration) {
    return (form, fields) -> calibration.applied(Arbitration.settle(form, fields));
  }

  /** {@return confidences are calibrated, rules are not asked; to measure what rules bring} */
  static Settlement withoutRules(Calibration calibration) {
    return (form, fields) -> calibration.applied(fields);
  }
}
