/** Tests of the sentences for users. */
@NullMarked
package org.gouji.message;

import org.jspecify.annotations.NullMarked;
