package org.gouji.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.table.Grid;
import org.gouji.table.GridCell;
import org.gouji.table.Table;

/**
 * A printed table as a list of rows with stubs, over all its pages.
 *
 * @param table the table
 * @param rows its rows, top to bottom
 * @param texts gives the text of its cells
 */
record ObservedTable(Table table, List<ObservedRow> rows, CellTexts texts) {

  ObservedTable {
    rows = List.copyOf(rows);
  }

  /** Units of measure (计量单位) that the forms print in a column of their own. */
  private static final Pattern UNIT = Pattern.compile("\\s*(条|件|次|篇|个|人|人次|万元|元|项|份|期|场)\\s*");

  static ObservedTable of(Table table, CellTexts texts) {
    List<ObservedRow> rows = new ArrayList<>();
    for (int part = 0; part < table.parts().size(); part++) {
      int number = part;
      texts.rows(table.parts().get(part)).forEach(row -> rows.add(row.inPart(number)));
    }
    return new ObservedTable(table, rows, texts);
  }

  /** {@return the rows of a grid, as those of the first part of a table} */
  static List<ObservedRow> rows(Grid grid, CellTexts texts) {
    List<ObservedRow> rows = new ArrayList<>();
    int labelsEnd = labelsEnd(grid, texts);
    for (int index = 0; index < grid.rows(); index++) {
      List<GridCell> cells = grid.row(index);
      Optional<GridCell> stub =
          leafStub(grid, cells, texts)
              .map(named -> unreadBeside(grid, cells, named, labelsEnd, texts));
      Optional<ObservedRow> previous =
          rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
      if (previous.isPresent() && isSameRow(previous.get(), grid, cells, stub, texts)) {
        rows.set(rows.size() - 1, previous.get().until(index));
      } else {
        String text = stub.map(cell -> texts.label(grid, cell).text()).orElse("");
        rows.add(new ObservedRow(grid, 0, index, index, cells, stub, text, Optional.empty()));
      }
    }
    return List.copyOf(rows);
  }

  /**
   * Whether a grid row only goes on with the row above: the same cells, or figures beside one stub.
   */
  private static boolean isSameRow(
      ObservedRow above,
      Grid grid,
      List<GridCell> cells,
      Optional<GridCell> stub,
      CellTexts texts) {
    if (above.cells().equals(cells)) {
      return true;
    }
    return stub.isPresent()
        && stub.equals(above.stub())
        && cells.size() > 1
        && stub.get().columnSpan() < grid.columns()
        && isFigureRow(grid, cells, stub.get(), texts)
        && isFigureRow(grid, above.cells(), stub.get(), texts);
  }

  /** Whether there is something to the right of the stub, and all of it figures, marks or blank. */
  private static boolean isFigureRow(
      Grid grid, List<GridCell> cells, GridCell stub, CellTexts texts) {
    List<GridCell> right = cells.stream().filter(cell -> cell.column() > stub.column()).toList();
    return !right.isEmpty()
        && right.stream().noneMatch(cell -> isWords(texts.label(grid, cell).text(), texts));
  }

  /**
   * The last of the cells with words with which the row starts; a serial number before them and a
   * unit of measure after them are no stubs.
   */
  private static Optional<GridCell> leafStub(Grid grid, List<GridCell> cells, CellTexts texts) {
    GridCell stub = null;
    for (int i = 0; i < cells.size(); i++) {
      String text = texts.label(grid, cells.get(i)).text();
      if (isWords(text, texts) && isLabel(text)) {
        stub = isUnit(text) ? stub : cells.get(i);
      } else if (stub != null || (!text.isBlank() && i > 0)) {
        break;
      }
    }
    return Optional.ofNullable(stub);
  }

  /**
   * {@return the grid column at which the labels of most figure rows end; 0 if that is not clear}
   */
  private static int labelsEnd(Grid grid, CellTexts texts) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (int index = 0; index < grid.rows(); index++) {
      List<GridCell> cells = grid.row(index);
      leafStub(grid, cells, texts)
          .filter(stub -> isFigureRow(grid, cells, stub, texts))
          .ifPresent(stub -> ends.merge(stub.column() + stub.columnSpan(), 1, Integer::sum));
    }
    int rows = ends.values().stream().mapToInt(Integer::intValue).sum();
    return ends.entrySet().stream()
        .filter(end -> 2 * end.getValue() > rows)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  /**
   * The stub of a row whose own label cannot be read is that label all the same: the name of the
   * group beside it ({@code named}) is not the row's.
   */
  private static GridCell unreadBeside(
      Grid grid, List<GridCell> cells, GridCell named, int labelsEnd, CellTexts texts) {
    return cells.stream()
        .filter(cell -> cell.column() > named.column())
        .filter(cell -> cell.column() + cell.columnSpan() <= labelsEnd)
        .filter(cell -> texts.label(grid, cell).ink())
        .reduce((first, last) -> last)
        .orElse(named);
  }

  /** A unit, or one beside which dirt was read as another character. */
  private static boolean isUnit(String text) {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return ideographs <= 2 && text.lines().anyMatch(line -> UNIT.matcher(line).matches());
  }

  /** Labels of all forms have two Chinese characters and more; what dirt is read as has fewer. */
  private static boolean isLabel(String text) {
    return text.codePoints().filter(Character::isIdeographic).limit(2).count() == 2;
  }

  private static boolean isWords(String text, CellTexts texts) {
    return texts.kind(text) == ReadingKind.TEXT && !texts.similarity().essenceOf(text).isEmpty();
  }

  /** {@return whether {@code text} is words: neither blank nor a figure nor a mark} */
  static boolean isWords(String text) {
    return FigureText.of(text).reading() == ReadingKind.TEXT
        && !LabelSimilarity.essence(text).isEmpty();
  }
}
