/**
 * From a born-digital report to one that looks printed and scanned: its pages are rendered, worn
 * step by step and put into a PDF of pictures, whose truth is that of the report. Enter at {@link
 * org.gouji.degrade.PageDegrader}; a {@link org.gouji.degrade.Condition} is what is done to the
 * pages, one {@link org.gouji.degrade.Effect} by itself or a {@link org.gouji.degrade.Profile} of
 * many.
 *
 * <p>Everything is drawn from a {@link org.gouji.degrade.Chance} that starts from names and a seed:
 * the same report, condition and seed give the same pixels. Not tests themselves, but used by tests
 * and by {@code bench/accuracy}.
 */
@NullMarked
package org.gouji.degrade;

import org.jspecify.annotations.NullMarked;
