package org.gouji.match;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormBlock;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Label;

/**
 * What a form prints across a table, from top to bottom: the captions of its blocks, their column
 * heads and their rows, in the order in which a printed table is aligned with it.
 */
sealed interface FormLine {

  /** {@return the number of the block it belongs to} */
  int block();

  /**
   * The full-width row above a block.
   *
   * @param block number of the block
   * @param label its text
   */
  record Caption(int block, Label label) implements FormLine {}

  /**
   * The row of leaf column heads of a block.
   *
   * @param block number of the block
   * @param columns its columns
   */
  record Heads(int block, List<FormColumn> columns) implements FormLine {}

  /**
   * A row of figures.
   *
   * @param block number of the block
   * @param row the form's row
   */
  record Figures(int block, FormRow row) implements FormLine {}

  /** {@return the lines of {@code table}, top to bottom} */
  static List<FormLine> of(FormTable table) {
    List<FormLine> lines = new ArrayList<>();
    for (int number = 0; number < table.blocks().size(); number++) {
      FormBlock block = table.blocks().get(number);
      int here = number;
      block.caption().ifPresent(label -> lines.add(new Caption(here, label)));
      lines.add(new Heads(number, block.columns()));
      block.rows().forEach(row -> lines.add(new Figures(here, row)));
    }
    return List.copyOf(lines);
  }
}
