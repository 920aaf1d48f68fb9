/**
 * From grids of cells to fields: which form, which table, which cell is which field. Enter at
 * {@code ReportReader}.
 */
@NullMarked
package org.gouji.match;

import org.jspecify.annotations.NullMarked;
