package org.gouji.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.table.Grid;

/**
 * What each printed row is worth as each line of a form's table. Worked out once: the same rows are
 * aligned again with every combination of tables that may be one.
 */
final class LineScores {

  /**
   * Stubs less alike than this are no pair. Measured on the samples' labels: one wrong character in
   * two leaves 0.5; different rows of the forms reach 0.7 (一、本年新收… and 二、上年结转…), and there order
   * and the better partner decide.
   */
  private static final double LEAST_LIKENESS = 0.5;

  /**
   * Heads worn so far that half of their characters are misread, in a row of as many cells as the
   * form has columns: fifteen in table 4. A degraded scan had 0.44; rows of figures have 0.
   */
  private static final double WORN_LIKENESS = 0.3;

  /** Fewer columns are as many by chance. */
  private static final int MANY_COLUMNS = 12;

  /** What a row without a stub by the form is worth, less than any recognised head. */
  private static final double UNNAMED = 0.5;

  /** And so much more if there is ink in it. */
  private static final double WITH_INK = 0.1;

  private final CellTexts texts;
  private final IdentityHashMap<FormTable, List<FormLine>> lines = new IdentityHashMap<>();

  /** By table of the form, then by grid and its first row there. */
  private final IdentityHashMap<FormTable, IdentityHashMap<Grid, Map<Integer, double[]>>> known =
      new IdentityHashMap<>();

  LineScores(CellTexts texts) {
    this.texts = texts;
  }

  /** {@return the lines of {@code table}, as {@link FormLine#of}} */
  List<FormLine> lines(FormTable table) {
    return lines.computeIfAbsent(table, FormLine::of);
  }

  /** {@return the worth of {@code row} as each of the lines; 0 where it cannot be that line} */
  double[] of(FormTable table, ObservedRow row) {
    if (row.rest().isPresent()) {
      return worth(table, row); // put together of two: its label is no longer that of its place
    }
    return known
        .computeIfAbsent(table, it -> new IdentityHashMap<>())
        .computeIfAbsent(row.grid(), it -> new HashMap<>())
        .computeIfAbsent(row.first(), it -> worth(table, row));
  }

  private double[] worth(FormTable table, ObservedRow row) {
    return lines(table).stream().mapToDouble(line -> worth(line, row)).toArray();
  }

  private double worth(FormLine line, ObservedRow row) {
    if (line instanceof FormLine.Caption caption) {
      boolean wide = row.cells().size() <= 2;
      double likeness = texts.similarity().of(row.stubText(), caption.label());
      return wide && likeness >= LEAST_LIKENESS ? likeness : 0;
    }
    if (line instanceof FormLine.Heads heads) {
      double likeness = HeadRows.likeness(row, heads.columns(), texts);
      boolean worn =
          likeness >= WORN_LIKENESS
              && heads.columns().size() >= MANY_COLUMNS
              && row.cells().size() == heads.columns().size();
      return likeness >= LEAST_LIKENESS || worn ? 2 * likeness : 0;
    }
    FormRow formRow = ((FormLine.Figures) line).row();
    if (formRow.label().text().isEmpty()) {
      return row.stub().isEmpty() ? UNNAMED + (hasInk(row) ? WITH_INK : 0) : 0;
    }
    double likeness = texts.similarity().of(row.stubText(), formRow.label());
    return likeness >= LEAST_LIKENESS ? likeness : 0;
  }

  private boolean hasInk(ObservedRow row) {
    return row.cells().stream().anyMatch(cell -> texts.label(row.grid(), cell).ink());
  }
}
