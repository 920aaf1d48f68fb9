/**
 * From rulings to tables: grids of cells with spans, one table over a page break. The only importer
 * of tabula-java.
 *
 * <p>Enter at {@link org.gouji.table.TableFinder#find}, which gives the {@link
 * org.gouji.table.Table}s of a document. A {@link org.gouji.table.Grid} is what stands on one page;
 * a table has one grid a page.
 *
 * <p>Grids are found by an own lattice (walls between atoms, joined by union-find) and not by
 * tabula's spreadsheet extraction: that one drops a last row without bottom border, silently, and
 * takes clip paths for tables. Tabula finds the columns of tables that have no vertical rules.
 */
@NullMarked
package org.gouji.table;

import org.jspecify.annotations.NullMarked;
