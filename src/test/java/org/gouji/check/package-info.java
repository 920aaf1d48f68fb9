/** Tests of the balance rules; enter at {@code BalanceCheckTest}. */
@NullMarked
package org.gouji.check;

import org.jspecify.annotations.NullMarked;
