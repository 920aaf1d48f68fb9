package org.gouji.match;

import java.util.List;
import java.util.Optional;
import org.gouji.table.Grid;
import org.gouji.table.GridCell;

/**
 * A row of a printed table: what stands beside one leaf stub.
 *
 * @param grid the part of the table it stands in
 * @param part number of that part in its table
 * @param first first grid row
 * @param last last grid row; more than {@code first} where its stub covers several
 * @param cells the cells that cover its first grid row, left to right
 * @param stub its leaf stub: the last of the words it starts with; empty if it starts with none
 * @param stubText the stub's text, and where a page break cut it, both parts
 * @param rest the other part of a row that a page break cut in two
 */
record ObservedRow(
    Grid grid,
    int part,
    int first,
    int last,
    List<GridCell> cells,
    Optional<GridCell> stub,
    String stubText,
    Optional<ObservedRow> rest) {

  ObservedRow {
    cells = List.copyOf(cells);
  }

  /** {@return this row in another part of its table} */
  ObservedRow inPart(int number) {
    return part == number
        ? this
        : new ObservedRow(grid, number, first, last, cells, stub, stubText, rest);
  }

  /** {@return this row, going on to grid row {@code end}} */
  ObservedRow until(int end) {
    return new ObservedRow(grid, part, first, end, cells, stub, stubText, rest);
  }

  /**
   * {@return this row as the upper part of one that goes on with {@code lower} on the next page}
   */
  ObservedRow continuedBy(ObservedRow lower) {
    return new ObservedRow(
        grid, part, first, last, cells, stub, stubText + lower.stubText(), Optional.of(lower));
  }
}
