@NullMarked
package org.gouji.narrative;

import org.jspecify.annotations.NullMarked;
