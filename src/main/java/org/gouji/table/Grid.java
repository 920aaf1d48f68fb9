package org.gouji.table;

import java.util.Comparator;
import java.util.List;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageContent;

/**
 * The part of a table that stands on one page: cells that tile {@code box} without gap or overlap.
 *
 * @param page the page
 * @param box the table's extent
 * @param rows number of rows
 * @param columns number of columns
 * @param cells cells by row, then column
 * @param openTop whether no ruling closes it at the top
 * @param openBottom whether no ruling closes it at the bottom
 * @param columnsByWords whether its columns are not ruled but follow from where words stand
 */
public record Grid(
    PageContent page,
    BoundingBox box,
    int rows,
    int columns,
    List<GridCell> cells,
    boolean openTop,
    boolean openBottom,
    boolean columnsByWords) {

  public Grid {
    cells = List.copyOf(cells);
  }

  /** {@return the cells that cover row {@code index}, from left to right} */
  public List<GridCell> row(int index) {
    return cells.stream()
        .filter(cell -> cell.coversRow(index))
        .sorted(Comparator.comparingInt(GridCell::column))
        .toList();
  }

  /** {@return the same grid with other cells} */
  Grid with(List<GridCell> others) {
    return new Grid(page, box, rows, columns, others, openTop, openBottom, columnsByWords);
  }

  /** {@return the same grid, its columns found by words} */
  Grid byWords() {
    return new Grid(page, box, rows, columns, cells, openTop, openBottom, true);
  }
}
