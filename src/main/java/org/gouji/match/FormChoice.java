package org.gouji.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.table.Grid;
import org.gouji.table.Table;

/**
 * Tells from the labels which form a report uses, and which printed table is which of its tables.
 * The year has no say: reports of 2023 on the form of 2019 exist.
 *
 * @param form the form
 * @param tables its tables that were found, in the form's order
 */
record FormChoice(Form form, List<PlacedTable> tables) {

  /**
   * A printed table less like a form's table than this is not it. Tables of the samples measure
   * 0.75 to 1; a budget report's tables below 0.15; half of a table on a lost page 0.5.
   */
  private static final double LEAST_LIKENESS = 0.3;

  /**
   * So many printed tables in a row may belong to one table of the form: five blocks that are set
   * apart by captions without side borders, and page breaks among them.
   */
  private static final int MOST_PARTS = 8;

  FormChoice {
    tables = List.copyOf(tables);
  }

  /**
   * {@return the form of the report, with its tables; none if no table of a known form is printed}
   */
  static Optional<FormChoice> of(List<Table> tables, List<Form> forms, CellTexts texts) {
    List<ObservedTable> candidates = candidates(tables, texts);
    FormChoice best = null;
    double bestWorth = 0;
    for (Form form : forms) {
      List<PlacedTable> placed = new ArrayList<>();
      double worth = 0;
      for (FormTable table : form.tables()) {
        Optional<PlacedTable> found = best(table, candidates);
        if (found.isPresent()) {
          placed.add(found.get());
          worth += found.get().likeness();
        }
      }
      worth /= form.tables().size();
      if (worth > bestWorth) {
        bestWorth = worth;
        best = new FormChoice(form, placed);
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<PlacedTable> best(FormTable table, List<ObservedTable> candidates) {
    PlacedTable best = null;
    for (ObservedTable candidate : candidates) {
      PlacedTable placed = CutRows.place(table, candidate);
      double gain = best == null ? 0 : placed.likeness() - best.likeness();
      if (placed.likeness() >= LEAST_LIKENESS && (best == null || gain > 1e-9)) {
        best = placed;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Every table by itself, and with those that follow on the next pages, for breaks not recognised.
   */
  private static List<ObservedTable> candidates(List<Table> tables, CellTexts texts) {
    List<ObservedTable> candidates = new ArrayList<>();
    for (int count = 1; count <= MOST_PARTS; count++) {
      for (int first = 0; first + count <= tables.size(); first++) {
        List<Grid> parts = new ArrayList<>();
        tables.subList(first, first + count).forEach(table -> parts.addAll(table.parts()));
        candidates.add(ObservedTable.of(new Table(parts), texts));
      }
    }
    return candidates;
  }
}
