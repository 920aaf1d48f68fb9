package org.gouji.pdf;

import org.gouji.geometry.BoundingBox;

/**
 * An area painted over whatever was there before.
 *
 * @param box its extent on the displayed page
 * @param order position in the order of painting, shared with the glyphs
 */
record Cover(BoundingBox box, int order) {}
