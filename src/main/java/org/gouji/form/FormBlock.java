package org.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * A part of a table with column heads of its own.
 *
 * @param caption the full-width row above it, 第二十条第（一）项; none where the table is one block
 * @param corner the label of the corner above the stubs, 信息内容
 * @param columns its columns of figures, left to right
 * @param rows its rows, top to bottom, alternative rows after those they replace
 */
public record FormBlock(
    Optional<Label> caption, Optional<Label> corner, List<FormColumn> columns, List<FormRow> rows) {

  public FormBlock {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
