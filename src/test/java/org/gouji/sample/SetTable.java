package org.gouji.sample;

import java.util.ArrayList;
import java.util.List;
import org.gouji.page.Ruling;

/** A table of blocks, laid out as cells and set on sheets row range by row range. */
public final class SetTable {

  /** Height of every row in points: three lines of small type. */
  public static final double ROW_HEIGHT = 26;

  private static final double TYPE = 6;
  private static final double LEADING = 7;
  private static final double MARGIN = 40;
  private static final double WIDTH = 515;
  private static final double OUTER_STUB = 44;

  /** Columns of figures are cut so finely that one, two, three and more of them fit. */
  private static final int FINENESS = 210;

  private record Cell(
      int row, int column, int rowSpan, int columnSpan, String text, boolean figure) {}

  private final List<Cell> cells = new ArrayList<>();
  private final int stubDepth;
  private int rows;

  private SetTable(int stubDepth) {
    this.stubDepth = stubDepth;
  }

  /** {@return the table of {@code blocks}, one below the other} */
  public static SetTable of(List<PrintedBlock> blocks) {
    int depth =
        blocks.stream()
            .flatMap(block -> block.rows().stream())
            .mapToInt(row -> row.stubs().size())
            .max()
            .orElse(0);
    SetTable table = new SetTable(depth);
    blocks.forEach(table::add);
    return table;
  }

  /** {@return number of its rows, heads and captions included} */
  public int rows() {
    return rows;
  }

  private void add(PrintedBlock block) {
    if (!block.caption().isEmpty()) {
      cells.add(new Cell(rows++, 0, 1, stubDepth + FINENESS, block.caption(), false));
    }
    addHeads(block);
    int first = rows;
    for (int i = 0; i < block.rows().size(); i++) {
      addStubs(block.rows(), i, first);
      List<String> figures = block.rows().get(i).figures();
      for (int c = 0; c < figures.size(); c++) {
        int span = FINENESS / figures.size();
        cells.add(new Cell(first + i, stubDepth + c * span, 1, span, figures.get(c), true));
      }
    }
    rows += block.rows().size();
  }

  private void addHeads(PrintedBlock block) {
    int depth = block.heads().stream().mapToInt(List::size).max().orElse(0);
    if (depth == 0) {
      return;
    }
    if (stubDepth > 0) {
      cells.add(new Cell(rows, 0, depth, stubDepth, block.corner(), false));
    }
    int span = FINENESS / block.heads().size();
    for (int c = 0; c < block.heads().size(); c++) {
      List<String> path = block.heads().get(c);
      for (int level = 0; level < path.size(); level++) {
        boolean leaf = level == path.size() - 1;
        if (leaf || c == 0 || !startsAlike(path, block.heads().get(c - 1), level)) {
          int last = c;
          while (!leaf
              && last + 1 < block.heads().size()
              && startsAlike(path, block.heads().get(last + 1), level)) {
            last++;
          }
          cells.add(
              new Cell(
                  rows + level,
                  stubDepth + c * span,
                  leaf ? depth - level : 1,
                  (last - c + 1) * span,
                  path.get(level),
                  false));
        }
      }
    }
    rows += depth;
  }

  private void addStubs(List<PrintedRow> all, int index, int first) {
    List<String> path = all.get(index).stubs();
    for (int level = 0; level < path.size(); level++) {
      boolean leaf = level == path.size() - 1;
      if (leaf || index == 0 || !startsAlike(path, all.get(index - 1).stubs(), level)) {
        int last = index;
        while (!leaf
            && last + 1 < all.size()
            && startsAlike(path, all.get(last + 1).stubs(), level)) {
          last++;
        }
        int span = leaf ? stubDepth - level : 1;
        cells.add(new Cell(first + index, level, last - index + 1, span, path.get(level), false));
      }
    }
  }

  /** Whether two paths share the label at {@code level} and all outer ones, above both leaves. */
  private static boolean startsAlike(List<String> a, List<String> b, int level) {
    return level < a.size() - 1
        && level < b.size() - 1
        && a.subList(0, level + 1).equals(b.subList(0, level + 1));
  }

  /** Sets the whole table on {@code sheet}, its upper edge at {@code top}. */
  public void set(Sheet sheet, double top) {
    set(sheet, top, 0, rows);
  }

  /** Sets rows {@code from} to {@code to}, that one excluded; a cell cut has its text above. */
  public void set(Sheet sheet, double top, int from, int to) {
    for (Cell cell : cells) {
      int first = Math.max(from, cell.row());
      int last = Math.min(to, cell.row() + cell.rowSpan());
      if (first < last) {
        double upper = top + (first - from) * ROW_HEIGHT;
        double lower = top + (last - from) * ROW_HEIGHT;
        frame(sheet, x(cell.column()), upper, x(cell.column() + cell.columnSpan()), lower);
        if (first == cell.row()) {
          print(sheet, cell, upper, lower);
        }
      }
    }
  }

  private static void frame(Sheet sheet, double left, double top, double right, double bottom) {
    sheet.rule(
        List.of(
            Ruling.horizontal(top, left, right, 0.5),
            Ruling.horizontal(bottom, left, right, 0.5),
            Ruling.vertical(left, top, bottom, 0.5),
            Ruling.vertical(right, top, bottom, 0.5)));
  }

  private void print(Sheet sheet, Cell cell, double top, double bottom) {
    double left = x(cell.column());
    double room = x(cell.column() + cell.columnSpan()) - left - 4;
    List<String> lines = wrapped(cell.text(), room);
    double y = (top + bottom) / 2 - lines.size() * LEADING / 2;
    for (String line : lines) {
      double width = line.codePoints().mapToDouble(c -> Sheet.advance(c, TYPE)).sum();
      sheet.print(cell.figure() ? left + 2 + (room - width) / 2 : left + 2, y, TYPE, line);
      y += LEADING;
    }
  }

  private static List<String> wrapped(String text, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double width = 0;
    for (int codePoint : text.codePoints().toArray()) {
      double advance = Sheet.advance(codePoint, TYPE);
      if (width + advance > room && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.appendCodePoint(codePoint);
      width += advance;
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Where a column begins: outer stubs are narrow, the leaf stubs take what figures leave. */
  private double x(int column) {
    double stubs = stubDepth == 0 ? 0 : OUTER_STUB * (stubDepth - 1) + 150;
    if (column < stubDepth) {
      return MARGIN + OUTER_STUB * column;
    }
    return MARGIN + stubs + (WIDTH - stubs) * (column - stubDepth) / FINENESS;
  }
}
