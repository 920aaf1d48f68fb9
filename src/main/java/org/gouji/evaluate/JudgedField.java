package org.gouji.evaluate;

/**
 * A field as read beside the field as printed.
 *
 * @param key which field
 * @param stratum kind of report, as the truth says; empty if it does not
 * @param standing whether it is right
 * @param review whether somebody is asked to look
 * @param confidence what the program said, 0..1; 0 for a field without a row
 * @param printed the value as the truth has it; empty if it has no such field
 * @param read the value as read; empty for a field without a row
 */
public record JudgedField(
    FieldKey key,
    String stratum,
    Standing standing,
    boolean review,
    double confidence,
    String printed,
    String read) {

  /** {@return whether it is wrong and nobody is asked to look} */
  public boolean isSilentError() {
    return standing == Standing.ABSENT
        || (!review && (standing == Standing.WRONG || standing == Standing.INVENTED));
  }

  /** {@return whether the program gave a value or said that the cell is blank} */
  public boolean isRead() {
    return standing == Standing.RIGHT
        || standing == Standing.WRONG
        || standing == Standing.INVENTED;
  }
}
