/** Pictures drawn with known rulings, and what is found in them. */
@NullMarked
package org.gouji.scan;

import org.jspecify.annotations.NullMarked;
