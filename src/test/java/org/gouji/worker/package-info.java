/** Tests of the worker processes. */
@NullMarked
package org.gouji.worker;

import org.jspecify.annotations.NullMarked;
