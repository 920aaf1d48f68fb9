/** Tests of {@link org.gouji.bulk}. */
@NullMarked
package org.gouji.bulk;

import org.jspecify.annotations.NullMarked;
