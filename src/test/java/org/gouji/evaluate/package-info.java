/** Tests of the comparison with hand-made files. */
@NullMarked
package org.gouji.evaluate;

import org.jspecify.annotations.NullMarked;
