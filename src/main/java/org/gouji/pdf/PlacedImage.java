package org.gouji.pdf;

import org.gouji.geometry.BoundingBox;

/**
 * An image painted on the page.
 *
 * @param box its extent on the displayed page
 * @param pixelWidth columns of its raster
 * @param pixelHeight rows of its raster
 * @param upright whether it is painted without rotation, mirroring or shear relative to the PDF
 *     page
 * @param opaque whether it hides what is below it
 * @param order position in the order of painting, shared with the glyphs
 */
record PlacedImage(
    BoundingBox box, int pixelWidth, int pixelHeight, boolean upright, boolean opaque, int order) {}
