/**
 * Tests of finding tables among rulings. Enter at {@code TableFinderTest}; {@code DrawnTable} draws
 * random tables.
 */
@NullMarked
package org.gouji.table;

import org.jspecify.annotations.NullMarked;
