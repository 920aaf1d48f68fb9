package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Form;
import org.gouji.match.ExtractedField;

/** What is wrong with the tables of one report. */
public final class ReportFindings {

  private ReportFindings() {}

  /**
   * {@return the findings}
   *
   * @param form the form the report uses
   * @param fields its fields, each at most once
   */
  public static List<Finding> of(Form form, List<ExtractedField> fields) {
    List<Finding> findings = new ArrayList<>(TableFindings.of(form, fields));
    return List.copyOf(findings);
  }
}
