package org.gouji.form;

/**
 * A field of the form.
 *
 * @param id {@code <table>.<row>.<column>}, for instance {@code requests.received.natural_person}
 * @param table id of its table
 * @param section report section 1..6, 0 where the form has none
 * @param rowLabel official label of its row; for a table without stubs, of the group of columns
 * @param columnLabel official label of its column
 * @param unit unit the form states; empty where it states none
 * @param alternative whether it belongs to a row that is printed only in place of others
 */
public record FieldDefinition(
    String id,
    String table,
    int section,
    String rowLabel,
    String columnLabel,
    String unit,
    boolean alternative) {

  /** {@return whether it states a change (本年增/减): the only figures that may be below zero} */
  public boolean isChange() {
    return columnLabel.contains("增") && columnLabel.contains("减");
  }

  /** {@return whether it states money: the only figures with decimals; all others are counts} */
  public boolean isAmount() {
    return unit.endsWith("元") || columnLabel.contains("金额") || rowLabel.contains("金额");
  }
}
