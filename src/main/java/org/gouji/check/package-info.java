/** Does the report tie up with itself? Enter at {@code BalanceCheck}. */
@NullMarked
package org.gouji.check;

import org.jspecify.annotations.NullMarked;
