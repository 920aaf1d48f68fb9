@NullMarked
package org.gouji.decision;

import org.jspecify.annotations.NullMarked;
