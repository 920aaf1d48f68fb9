/** Tests of what is written. */
@NullMarked
package org.gouji.output;

import org.jspecify.annotations.NullMarked;
