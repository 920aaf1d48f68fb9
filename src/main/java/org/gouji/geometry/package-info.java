/**
 * Places on a page. One coordinate system everywhere: PDF points (1/72 inch), origin at the
 * top-left corner of the page as it is displayed, y growing downwards; page numbers count from 1,
 * rows and columns from 0. Adapters in {@code pdf} and {@code ocr} convert; nothing else does.
 *
 * <p>Enter at {@link org.gouji.geometry.BoundingBox}.
 */
@NullMarked
package org.gouji.geometry;

import org.jspecify.annotations.NullMarked;
