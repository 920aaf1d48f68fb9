/** Tests of the whole. */
@NullMarked
package org.gouji;

import org.jspecify.annotations.NullMarked;
