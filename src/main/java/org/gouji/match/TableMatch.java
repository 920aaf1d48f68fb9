package org.gouji.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.form.FormBlock;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * Aligns a printed table with a table of the form: captions, heads and rows in order, then the
 * columns of each block.
 */
final class TableMatch {

  /** Another row of the form must be better by this before a placement counts as ambiguous. */
  private static final double CLEARLY_BETTER = 0.12;

  /** A stub at least this like the form's leaves no doubt which row it is. */
  private static final double WELL_RECOGNISED = 0.9;

  /** A stub this like the form's, standing where the row belongs, is that row's, misread. */
  private static final double HALF_RECOGNISED = 0.35;

  private final FormTable table;
  private final ObservedTable observed;
  private final List<FormLine> lines;
  private final int[] partners;

  private TableMatch(FormTable table, ObservedTable observed) {
    this.table = table;
    this.observed = observed;
    LineScores scores = observed.texts().lineScores();
    this.lines = scores.lines(table);
    List<double[]> worth = observed.rows().stream().map(row -> scores.of(table, row)).toList();
    this.partners =
        SequenceAlignment.align(
            lines.size(), observed.rows().size(), (line, row) -> worth.get(row)[line]);
  }

  static PlacedTable place(FormTable table, ObservedTable observed) {
    return new TableMatch(table, observed).place();
  }

  private LabelSimilarity similarity() {
    return observed.texts().similarity();
  }

  private PlacedTable place() {
    boolean[] byPosition = new boolean[lines.size()];
    placeBetweenNeighbours(byPosition);
    List<PlacedBlock> blocks = new ArrayList<>();
    List<PlacedColumn> previousColumns = List.of();
    for (int number = 0; number < table.blocks().size(); number++) {
      PlacedBlock block = block(number, byPosition, previousColumns);
      blocks.add(block);
      previousColumns = block.columns();
    }
    return new PlacedTable(table, observed, blocks, leftOver(), likeness(blocks));
  }

  /** Rows the form has between two placed ones are placed in order if as many are printed there. */
  private void placeBetweenNeighbours(boolean[] byPosition) {
    int previous = -1;
    for (int line = 0; line < lines.size(); line++) {
      if (partners[line] >= 0) {
        previous = line;
        continue;
      }
      int next = line;
      while (next < lines.size() && partners[next] < 0) {
        next++;
      }
      if (previous >= 0 && next < lines.size()) {
        fill(previous, next, byPosition);
      }
      line = next - 1;
    }
  }

  private void fill(int previous, int next, boolean[] byPosition) {
    List<Integer> expected = new ArrayList<>();
    for (int line = previous + 1; line < next; line++) {
      if (!(lines.get(line) instanceof FormLine.Figures figures)) {
        return;
      }
      if (!figures.row().isAlternative() && !figures.row().id().isEmpty()) {
        expected.add(line);
      }
    }
    int first = partners[previous] + 1;
    int count = partners[next] - first;
    if (count != expected.size()) {
      return;
    }
    for (int i = 0; i < count; i++) {
      partners[expected.get(i)] = first + i;
      byPosition[expected.get(i)] = true;
    }
  }

  private PlacedBlock block(int number, boolean[] byPosition, List<PlacedColumn> previousColumns) {
    FormBlock block = table.blocks().get(number);
    List<PlacedRow> rows = new ArrayList<>();
    ObservedRow heads = null;
    ObservedRow aboveHeads = null;
    for (int line = 0; line < lines.size(); line++) {
      if (partners[line] < 0) {
        continue;
      }
      ObservedRow row = observed.rows().get(partners[line]);
      FormLine formLine = lines.get(line);
      if (formLine.block() == number && formLine instanceof FormLine.Heads) {
        heads = row;
      } else if (formLine.block() == number && formLine instanceof FormLine.Figures figures) {
        rows.add(placed(figures.row(), row, byPosition[line]));
      }
      if (heads == null) {
        aboveHeads = row;
      }
    }
    int top =
        heads == null || aboveHeads == null || aboveHeads.part() != heads.part()
            ? 0
            : aboveHeads.last() + 1;
    return new PlacedBlock(block, rows, columns(block, rows, heads, top, previousColumns));
  }

  private PlacedRow placed(FormRow formRow, ObservedRow row, boolean byPosition) {
    if (formRow.label().text().isEmpty()) {
      return new PlacedRow(formRow, row, 1, byPosition, false);
    }
    double likeness = similarity().of(row.stubText(), formRow.label());
    double better =
        table.blocks().stream()
            .flatMap(block -> block.rows().stream())
            .filter(other -> !other.label().text().isEmpty())
            .mapToDouble(other -> similarity().of(row.stubText(), other.label()))
            .max()
            .orElse(0);
    boolean ambiguous = better > likeness + CLEARLY_BETTER || mayBeUnplaced(row, likeness);
    return new PlacedRow(
        formRow, row, likeness, byPosition && likeness < HALF_RECOGNISED, ambiguous);
  }

  /** Whether a row of the form that found no place is nearly as like: 本年新收 lost, 上年结转 misread. */
  private boolean mayBeUnplaced(ObservedRow row, double likeness) {
    if (likeness >= WELL_RECOGNISED) {
      return false;
    }
    for (int line = 0; line < lines.size(); line++) {
      if (partners[line] < 0
          && lines.get(line) instanceof FormLine.Figures figures
          && !figures.row().isAlternative()
          && similarity().of(row.stubText(), figures.row().label()) > likeness - CLEARLY_BETTER) {
        return true;
      }
    }
    return false;
  }

  private List<PlacedColumn> columns(
      FormBlock block,
      List<PlacedRow> rows,
      @Nullable ObservedRow heads,
      int top,
      List<PlacedColumn> previousColumns) {
    FigureColumns figures = new FigureColumns(rows, observed.texts());
    if (heads != null) {
      int start = top > heads.first() ? heads.first() : top;
      List<ObservedColumn> printed =
          figures.besideStubs(HeadRows.columns(heads, start, observed.texts()));
      List<PlacedColumn> placed = ColumnMatch.place(similarity(), block.columns(), printed);
      return placed.isEmpty() ? byCount(block, figures.among(printed)) : placed;
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    boolean sameColumns =
        previousColumns.stream()
            .map(column -> column.column().id())
            .toList()
            .equals(block.columns().stream().map(column -> column.id()).toList());
    if (sameColumns) {
      return previousColumns.stream()
          .map(it -> new PlacedColumn(it.column(), it.observed(), it.likeness(), true))
          .toList();
    }
    ObservedRow row = rows.get(0).observed();
    int stubEnd = row.stub().map(stub -> stub.column() + stub.columnSpan()).orElse(0);
    List<ObservedColumn> printed =
        HeadRows.withoutHeads(row).stream()
            .filter(column -> column.head().column() >= stubEnd)
            .toList();
    List<PlacedColumn> placed = byCount(block, printed);
    return placed.isEmpty() ? byCount(block, figures.among(printed)) : placed;
  }

  private static List<PlacedColumn> byCount(FormBlock block, List<ObservedColumn> printed) {
    return ColumnMatch.placeByCount(block.columns(), printed);
  }

  private List<ObservedRow> leftOver() {
    Set<Integer> used = new HashSet<>();
    Arrays.stream(partners).filter(partner -> partner >= 0).forEach(used::add);
    List<ObservedRow> left = new ArrayList<>();
    for (int row = 0; row < observed.rows().size(); row++) {
      if (!used.contains(row)) {
        left.add(observed.rows().get(row));
      }
    }
    return left;
  }

  private double likeness(List<PlacedBlock> blocks) {
    double found = 0;
    double expected = 0;
    for (PlacedBlock placed : blocks) {
      Set<String> satisfied = new HashSet<>();
      for (PlacedRow row : placed.rows()) {
        satisfied.addAll(row.row().replaces());
      }
      for (FormRow row : placed.block().rows()) {
        if (!row.isAlternative() && !satisfied.contains(row.id())) {
          expected++;
        }
      }
      for (PlacedRow row : placed.rows()) {
        expected += row.row().isAlternative() ? 1 : 0;
        found += row.byPosition() ? 0 : row.likeness();
      }
      expected += placed.block().columns().size();
      found +=
          placed.columns().stream()
              .mapToDouble(column -> column.byPosition() ? 0 : column.likeness())
              .sum();
    }
    return expected == 0 ? 0 : found / expected;
  }
}
