package org.gouji.output;

/**
 * Something that is different between two outputs.
 *
 * @param sourceFile the report, by its name in the newer output, or in the older if it is gone
 * @param kind what is different
 * @param field id of the field, or column of {@code reports.csv}; empty for the whole report
 * @param before what it was
 * @param after what it is
 */
public record Change(String sourceFile, ChangeKind kind, String field, State before, State after) {

  /**
   * What stands in an output.
   *
   * @param value of the field or the column; for a whole report its status or its other name
   * @param reading of the field; empty for what is no field
   * @param flag of the field; empty for what is no field
   */
  public record State(String value, String reading, String flag) {

    /** Nothing stands there. */
    public static final State NONE = new State("", "", "");

    /** {@return a value that is no field's} */
    public static State of(String value) {
      return new State(value, "", "");
    }
  }
}
