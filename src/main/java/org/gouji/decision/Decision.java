package org.gouji.decision;

import java.time.Instant;

/**
 * A decision about a field.
 *
 * @param key which field of which content
 * @param sourceFile where the document was, as in {@code fields.csv}
 * @param before what the program had read
 * @param choice what was chosen
 * @param after what the field says by it
 * @param note what was noted; may be empty
 * @param decidedAt when; for files that do not say so, when the file was saved
 * @param analyst who; may be empty
 */
public record Decision(
    DecisionKey key,
    String sourceFile,
    MachineReading before,
    Choice choice,
    DecidedValue after,
    String note,
    Instant decidedAt,
    String analyst) {

  /** {@return whether both come to the same, whoever decided when} */
  boolean agreesWith(Decision other) {
    return after.says(other.after.value());
  }
}
