package org.gouji.match;

import java.util.List;
import org.gouji.form.FormBlock;

/**
 * A block of the form found in a printed table.
 *
 * @param block the form's block
 * @param rows its rows that are printed
 * @param columns its columns that are printed
 */
record PlacedBlock(FormBlock block, List<PlacedRow> rows, List<PlacedColumn> columns) {

  PlacedBlock {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }
}
