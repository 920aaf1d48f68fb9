package org.gouji.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.form.Form;
import org.gouji.form.FormBlock;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Label;

/**
 * A block of a table to be printed.
 *
 * @param caption the full-width row above it, empty if there is none
 * @param corner the label above the stubs
 * @param heads for each column its heads, outermost first
 * @param rows its rows
 */
public record PrintedBlock(
    String caption, String corner, List<List<String>> heads, List<PrintedRow> rows) {

  public PrintedBlock {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** {@return the same block with other rows} */
  public PrintedBlock rows(List<PrintedRow> others) {
    return new PrintedBlock(caption, corner, heads, others);
  }

  /** {@return the same block with {@code change} made to the row of leaf stub {@code label}} */
  public PrintedBlock changing(String label, UnaryOperator<PrintedRow> change) {
    return rows(
        rows.stream().map(row -> row.label().equals(label) ? change.apply(row) : row).toList());
  }

  /** {@return the same block without the row of leaf stub {@code label}} */
  public PrintedBlock without(String label) {
    return rows(rows.stream().filter(row -> !row.label().equals(label)).toList());
  }

  /** {@return number of the row with leaf stub {@code label}} */
  public int indexOf(String label) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).label().equals(label)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no row " + label);
  }

  /**
   * {@return the blocks of {@code table} as printed, {@code figures} giving the text by field id}
   */
  public static List<PrintedBlock> of(FormTable table, UnaryOperator<String> figures) {
    return table.blocks().stream().map(block -> of(table, block, figures, false)).toList();
  }

  /** {@return the same with the alternative rows printed in place of those they replace} */
  public static List<PrintedBlock> ofAlternatives(FormTable table, UnaryOperator<String> figures) {
    return table.blocks().stream().map(block -> of(table, block, figures, true)).toList();
  }

  private static PrintedBlock of(
      FormTable table, FormBlock block, UnaryOperator<String> figures, boolean alternatives) {
    List<String> replaced = new ArrayList<>();
    block.rows().forEach(row -> replaced.addAll(row.replaces()));
    List<PrintedRow> rows = new ArrayList<>();
    for (FormRow row : block.rows()) {
      boolean printed = alternatives ? !replaced.contains(row.id()) : !row.isAlternative();
      if (printed) {
        rows.add(row(table, block, row, figures));
      }
    }
    return new PrintedBlock(
        block.caption().map(Label::text).orElse(""),
        block.corner().map(Label::text).orElse(""),
        block.columns().stream().map(PrintedBlock::heads).toList(),
        rows);
  }

  private static PrintedRow row(
      FormTable table, FormBlock block, FormRow row, UnaryOperator<String> figures) {
    List<String> stubs = new ArrayList<>();
    row.under().forEach(label -> stubs.add(label.text()));
    if (!row.label().text().isEmpty()) {
      stubs.add(row.label().text());
    }
    return new PrintedRow(
        stubs,
        block.columns().stream()
            .map(
                column -> row.isCaption() ? "" : figures.apply(Form.field(table, row, column).id()))
            .toList());
  }

  private static List<String> heads(FormColumn column) {
    List<String> heads = new ArrayList<>();
    column.under().forEach(label -> heads.add(label.text()));
    heads.add(column.label().text());
    return heads;
  }
}
