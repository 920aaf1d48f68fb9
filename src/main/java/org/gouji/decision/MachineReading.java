package org.gouji.decision;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.match.Flag;
import org.gouji.match.ReadingKind;

/**
 * What the program had read of a field when somebody decided about it.
 *
 * @param printed the text of the cell as read
 * @param kind what the cell was taken to say
 * @param value the figure, if it was taken for one
 * @param unit of the figure; may be empty
 * @param flag whether somebody was to look
 */
public record MachineReading(
    String printed, ReadingKind kind, Optional<BigDecimal> value, String unit, Flag flag) {}
