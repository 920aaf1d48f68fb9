/**
 * What people decided about fields: read from the files that they saved, checked against the output
 * and kept in {@code decisions.csv}, from where it is laid over every later reading of the same
 * document. Also the audit: which surely read fields are asked all the same, and what that says
 * about silent errors. Enter at {@link org.gouji.decision.DecisionIntake} (people to log), {@link
 * org.gouji.decision.DecisionOverlay} (log to reports) and {@link org.gouji.decision.ReviewStatus}.
 */
@NullMarked
package org.gouji.decision;

import org.jspecify.annotations.NullMarked;
