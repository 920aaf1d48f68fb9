package org.gouji.match;

import java.util.List;
import org.gouji.form.FormTable;

/**
 * A table of the form found in print.
 *
 * @param table the form's table
 * @param observed the printed table
 * @param blocks the form's blocks in order, each with what is printed of it
 * @param leftOver printed rows that are no row, head or caption of the form
 * @param likeness share of the form's rows and columns that were recognised, weighted by likeness,
 *     0..1
 */
record PlacedTable(
    FormTable table,
    ObservedTable observed,
    List<PlacedBlock> blocks,
    List<ObservedRow> leftOver,
    double likeness) {

  PlacedTable {
    blocks = List.copyOf(blocks);
    leftOver = List.copyOf(leftOver);
  }
}
