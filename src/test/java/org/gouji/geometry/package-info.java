/** Tests of places on a page. Enter at {@code BoundingBoxTest}. */
@NullMarked
package org.gouji.geometry;

import org.jspecify.annotations.NullMarked;
