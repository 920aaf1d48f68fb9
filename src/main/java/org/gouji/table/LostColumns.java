package org.gouji.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.geometry.BoundingBox;
import org.gouji.page.PageKind;
import org.gouji.page.Ruling;

/**
 * Finds rulings between columns of a scanned table that were lost along their whole length, where
 * nothing beside them shows that they were there. Where many columns are equally wide and one is
 * twice or three times as wide, with print standing well apart in each of its parts, in the row and
 * in the head above it, it is that many columns.
 *
 * <p>Table 4 of the annual report has fifteen equal columns under one row of figures. Whether the
 * columns are the form's is then decided by their heads.
 */
final class LostColumns {

  /** Cells of a row that must be equally wide for that to be the rule. */
  private static final int ALIKE = 5;

  /** Widths of equal columns differ by less than this share; warped pages reach 0.08. */
  private static final double TOLERANCE = 0.12;

  private static final int MOST_COLUMNS = 3;

  /** The same where the head shows some of the columns: a part of table 4 has five. */
  private static final int MOST_FIGURES = 5;

  /**
   * Figures keep this far from a ruling, in points; digits of one number set on its place are
   * within 1.5 of it, and within 4 where a 1 stands on it.
   */
  private static final double FIGURES_CLEAR = 4.5;

  /** Words of a head fill their column up to this, in points. */
  private static final double HEAD_CLEAR = 0.2;

  /**
   * Words of two heads side by side keep this far from the edge that the figures below show; the
   * characters of one word stand within 1 of it.
   */
  private static final double WORDS_CLEAR = 2;

  /** Points: smaller marks are no character. */
  private static final double SPECK = 2.4;

  /** How far a ruling may be from where equal columns would have it, in points. */
  private static final double ASIDE = 3;

  private static final double STEP = 0.25;

  private final Grid grid;

  private LostColumns(Grid grid) {
    this.grid = grid;
  }

  /** {@return the rulings that were lost; none of a born-digital grid} */
  static List<Ruling> of(Grid grid) {
    List<Ruling> lost = new ArrayList<>();
    if (grid.page().kind() == PageKind.SCANNED) {
      for (int row = 1; row < grid.rows(); row++) {
        lost.addAll(new LostColumns(grid).lostIn(row));
      }
    }
    return lost;
  }

  private List<Ruling> lostIn(int row) {
    List<GridCell> cells =
        grid.row(row).stream().filter(cell -> cell.row() == row && cell.rowSpan() == 1).toList();
    double usual = usualWidth(cells);
    List<Ruling> lost = new ArrayList<>();
    for (GridCell cell : cells) {
      long columns = Math.round(cell.box().width() / usual);
      boolean several =
          columns > 1
              && columns <= MOST_FIGURES
              && Math.abs(cell.box().width() - columns * usual) <= TOLERANCE * columns * usual;
      if (several) {
        lost.addAll(between(cell, (int) columns));
      }
    }
    return lost;
  }

  /** The width that most cells have; infinite if too few are alike. */
  private static double usualWidth(List<GridCell> cells) {
    double[] widths = cells.stream().mapToDouble(cell -> cell.box().width()).sorted().toArray();
    if (widths.length < ALIKE) {
      return Double.POSITIVE_INFINITY;
    }
    double median = widths[widths.length / 2];
    long alike =
        cells.stream()
            .filter(cell -> Math.abs(cell.box().width() - median) <= TOLERANCE * median)
            .count();
    return alike >= ALIKE ? median : Double.POSITIVE_INFINITY;
  }

  /** The rulings between the columns that a cell and the head above it consist of. */
  private List<Ruling> between(GridCell cell, int columns) {
    Optional<GridCell> head =
        grid.row(cell.row() - 1).stream()
            .filter(it -> it.column() == cell.column() && it.columnSpan() == cell.columnSpan())
            .findFirst();
    if (head.isEmpty()) {
      List<Ruling> rulings = alone(cell, columns, cell.row() - 1, FIGURES_CLEAR, false);
      return rulings.isEmpty() ? alone(cell, columns, cell.row() + 1, WORDS_CLEAR, true) : rulings;
    }
    if (columns > MOST_COLUMNS) {
      return List.of();
    }
    List<Ruling> rulings = new ArrayList<>();
    List<Double> edges = new ArrayList<>(List.of(cell.box().x()));
    for (int i = 1; i < columns; i++) {
      double middle = cell.box().x() + i * cell.box().width() / columns;
      double place = clearest(head.get(), middle);
      if (!isClear(cell, place, FIGURES_CLEAR) || !isClear(head.get(), place, HEAD_CLEAR)) {
        return List.of();
      }
      edges.add(place);
      rulings.add(Ruling.vertical(place, head.get().box().y(), cell.box().bottom(), 0));
    }
    edges.add(cell.box().right());
    boolean figures = arePrinted(cell, edges);
    boolean wordsApart =
        edges.subList(1, columns).stream().allMatch(it -> isClear(head.get(), it, WORDS_CLEAR));
    return (figures || wordsApart) && arePrinted(head.get(), edges) ? rulings : List.of();
  }

  /**
   * The rulings in one cell whose neighbour above or below lost others of them: where the neighbour
   * shows an edge, else in the middle. Specks do not hinder.
   *
   * @param beside row of the neighbour
   * @param needed whether the neighbour must show every edge: words may stand apart without one
   */
  private List<Ruling> alone(GridCell cell, int columns, int beside, double clear, boolean needed) {
    List<Ruling> rulings = new ArrayList<>();
    List<Double> edges = new ArrayList<>(List.of(cell.box().x()));
    for (int i = 1; i < columns; i++) {
      double middle = cell.box().x() + i * cell.box().width() / columns;
      Optional<Double> shown = edge(beside, middle);
      double place = shown.orElse(middle);
      boolean isClear =
          print(cell, cell.box(), place).stream()
              .filter(mark -> Math.max(mark.width(), mark.height()) >= SPECK)
              .allMatch(mark -> mark.x() >= place + clear || mark.right() <= place - clear);
      if (!isClear || (needed && shown.isEmpty())) {
        return List.of();
      }
      edges.add(place);
      rulings.add(Ruling.vertical(place, cell.box().y(), cell.box().bottom(), 0));
    }
    edges.add(cell.box().right());
    return arePrinted(cell, edges) ? rulings : List.of();
  }

  private Optional<Double> edge(int row, double near) {
    return row >= grid.rows()
        ? Optional.empty()
        : grid.row(row).stream()
            .map(cell -> cell.box().x())
            .filter(edge -> Math.abs(edge - near) <= ASIDE)
            .findFirst();
  }

  private double clearest(GridCell head, double middle) {
    double best = middle;
    double most = -1;
    for (double aside = 0; aside <= ASIDE; aside += STEP) {
      for (double place : new double[] {middle - aside, middle + aside}) {
        double distance = distance(head, place);
        if (distance > most + STEP) {
          most = distance;
          best = place;
        }
      }
    }
    return best;
  }

  private boolean isClear(GridCell cell, double place, double clear) {
    return distance(cell, place) >= clear;
  }

  /** How far the cell's print keeps from {@code place}; negative where it crosses it. */
  private double distance(GridCell cell, double place) {
    return print(cell, cell.box(), place).stream()
        .mapToDouble(mark -> Math.max(mark.x() - place, place - mark.right()))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private List<BoundingBox> print(GridCell cell, BoundingBox part, double place) {
    return RulingRemains.printIn(grid.page().text(), part, cell.box(), place, false);
  }

  private boolean arePrinted(GridCell cell, List<Double> edges) {
    for (int i = 1; i < edges.size(); i++) {
      BoundingBox piece =
          BoundingBox.between(edges.get(i - 1), cell.box().y(), edges.get(i), cell.box().bottom());
      if (print(cell, piece, edges.get(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
