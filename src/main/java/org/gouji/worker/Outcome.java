package org.gouji.worker;

import java.util.Optional;
import org.gouji.output.Problem;

/**
 * What became of a document.
 *
 * @param problem why there is no result file; empty if there is one
 * @param pages number of pages where the document was opened but not read, otherwise 0
 */
public record Outcome(Optional<Problem> problem, int pages) {}
