package org.gouji.form;

import java.util.List;

/**
 * A row of the form (主栏的一行).
 *
 * @param id part of the field id; empty for a printed caption without figures, and for the only row
 *     of a table that names its fields by columns alone
 * @param label its stub (横行标题)
 * @param under the stubs that span it, outermost first: 三、本年度办理结果 › （三）不予公开; a caption row above it
 *     is a row of its own and not among them
 * @param unit unit of its figures; empty where the column or nobody states one
 * @param replaces ids of rows that this one stands for when a report prints it instead of them: the
 *     single row （六）其他处理 of the 2019 form in a 2021 report; empty for a regular row
 */
public record FormRow(
    String id, Label label, List<Label> under, String unit, List<String> replaces) {

  public FormRow {
    under = List.copyOf(under);
    replaces = List.copyOf(replaces);
  }

  /** {@return whether the form prints this row only in place of others} */
  public boolean isAlternative() {
    return !replaces.isEmpty();
  }

  /** {@return whether it is a printed caption without figures} */
  public boolean isCaption() {
    return id.isEmpty() && !label.text().isEmpty();
  }
}
