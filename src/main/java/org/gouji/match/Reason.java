package org.gouji.match;

import java.util.Locale;

/**
 * Why a field is not simply ok, or what was assumed in reading it. The codes are stable; users
 * filter on them. Documented in docs/OUTPUT.md.
 */
public enum Reason {
  /** The report does not print the field. */
  NOT_PRINTED,
  /** The table of the field was not found. */
  TABLE_NOT_FOUND,
  /** The report prints the single row （六）其他处理 in place of this one, or this row in its place. */
  REPLACED_ROW,
  /** There is ink in the cell and no reader could read it. */
  UNREADABLE,
  /** The cell holds words where a figure is expected. */
  NOT_A_NUMBER,
  /** A reader is not sure of the figure. */
  LOW_CONFIDENCE,
  /** The readers disagree. */
  READERS_DIFFER,
  /** Only one reader read it. */
  SINGLE_READER,
  /** The row was placed by its neighbours: its own label was not recognised. */
  ROW_BY_POSITION,
  /** The column was placed by its neighbours: its own head was not recognised. */
  COLUMN_BY_POSITION,
  /** The row's label differs from the form's. */
  ROW_LABEL_DIFFERS,
  /** The column's head differs from the form's. */
  COLUMN_LABEL_DIFFERS,
  /** The cell holds a note beside its figure. */
  CELL_NOTE,
  /** The cell states a unit, and the value was taken to the field's unit. */
  UNIT_IN_CELL,
  /** Neither the form nor the cell states a unit. */
  UNIT_UNSTATED,
  /** The cell covers several columns or rows of the form. */
  MERGED_CELL,
  /** The cell is cut by a page break. */
  CUT_BY_PAGE_BREAK,
  /** A balance rule fails, and a wrong reading of this cell would explain it. */
  RULE_BROKEN,
  /** The readers differ, and only this reading keeps the balance rules. */
  CHOSEN_BY_RULES,
  /** The page shows empty boxes in place of the figure; the codes of the characters tell it. */
  GLYPH_MISSING,
  /** The figure is broken by a space, or by a line break where the cell had room for it. */
  SPLIT_NUMBER,
  /** Ink of the table near this cell ended in no cell. */
  STRAY_INK,
  /** The same field was read twice, with different values. */
  READ_TWICE,
  /** A person looked at it and decided; the reasons beside this one are those of the reading. */
  DECIDED;

  /** {@return the word used in {@code fields.csv}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
