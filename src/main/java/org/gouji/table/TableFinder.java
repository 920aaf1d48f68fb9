package org.gouji.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.page.PageContent;

/** Finds the tables of a document: the grids of its pages, joined over page breaks. */
public final class TableFinder {

  private TableFinder() {}

  /** {@return the tables of {@code pages}, in reading order} */
  public static List<Table> find(List<PageContent> pages) {
    List<List<Grid>> tables = new ArrayList<>();
    for (PageContent page : pages) {
      boolean first = true;
      for (Grid grid : GridFinder.grids(page)) {
        List<Grid> last = tables.isEmpty() ? List.of() : tables.get(tables.size() - 1);
        if (first && !last.isEmpty() && PageBreak.joins(last.get(last.size() - 1), grid)) {
          last.add(grid);
        } else {
          tables.add(new ArrayList<>(List.of(grid)));
        }
        first = false;
      }
    }
    return tables.stream().map(Table::new).toList();
  }
}
