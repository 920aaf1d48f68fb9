/** Tests of finding input and running over many documents. */
@NullMarked
package org.gouji.run;

import org.jspecify.annotations.NullMarked;
