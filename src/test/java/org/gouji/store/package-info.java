/** Tests of {@link org.gouji.store}. */
@NullMarked
package org.gouji.store;

import org.jspecify.annotations.NullMarked;
