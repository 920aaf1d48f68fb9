/**
 * Reads the reports of {@code corpus/} and compares them with what they print. Enter at {@code
 * GoldenTest}.
 *
 * <p>The truth is {@code corpus/truth.csv}, written by whoever set the reports; none of it is our
 * own output. Figures are compared as numbers, never by likeness.
 */
@NullMarked
package org.gouji.golden;

import org.jspecify.annotations.NullMarked;
