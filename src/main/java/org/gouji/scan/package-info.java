/**
 * From the picture of a page to an upright, clean, straight picture with its table rulings and the
 * marks printed on it. Enter at {@link org.gouji.scan.PageStraightener}; the result is a {@link
 * org.gouji.scan.StraightPage}.
 *
 * <p>Plain Java on byte arrays. The steps need little more than running sums (box means, Sauvola's
 * threshold, ridge responses) and a union-find (connected components); a native picture library
 * would add a second set of crashes to the workers for no step that is slow here. The known methods
 * used: division by a block-percentile background, Sauvola's local threshold, projection-profile
 * deskew, ridge tracing for rulings, a least-squares polynomial mapping for perspective and curl,
 * run-based connected components, run-length smoothing for text lines.
 */
@NullMarked
package org.gouji.scan;

import org.jspecify.annotations.NullMarked;
