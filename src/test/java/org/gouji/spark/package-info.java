/** Tests of the Spark application. */
@NullMarked
package org.gouji.spark;

import org.jspecify.annotations.NullMarked;
