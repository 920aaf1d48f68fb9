/** Tests that the documentation says what the program does. */
@NullMarked
package org.gouji.docs;

import org.jspecify.annotations.NullMarked;
