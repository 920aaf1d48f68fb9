package org.gouji.match;

import java.util.List;
import java.util.Optional;
import org.gouji.form.Form;

/**
 * What a report says.
 *
 * @param authority the reporting authority (填报单位), empty if it is not stated
 * @param year the reporting year (报告期), empty if it is not stated
 * @param annualReport whether it says that it is a report on disclosure of government information
 * @param form the form it uses, empty if no table of a known form was found
 * @param sections where its sections begin, in the form's order; empty without a form
 * @param fields every field of the form, in the form's order; empty without a form
 * @param differentLabels labels that are printed with other words than the form's
 * @param strayInk what was printed in a table area and ended in no cell
 */
public record ReportContent(
    String authority,
    Optional<Integer> year,
    boolean annualReport,
    Optional<Form> form,
    List<Section> sections,
    List<ExtractedField> fields,
    List<PrintedLabel> differentLabels,
    List<Provenance> strayInk) {

  public ReportContent {
    sections = List.copyOf(sections);
    fields = List.copyOf(fields);
    differentLabels = List.copyOf(differentLabels);
    strayInk = List.copyOf(strayInk);
  }

  /** {@return the same report with other readings of its fields} */
  public ReportContent with(List<ExtractedField> settled) {
    return new ReportContent(
        authority, year, annualReport, form, sections, settled, differentLabels, strayInk);
  }
}
