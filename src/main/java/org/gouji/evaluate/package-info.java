/**
 * What was read beside what is printed: how many fields are right, how many are wrong without a
 * word, and whether confidences mean what they say. Enter at {@link org.gouji.evaluate.Evaluation}.
 */
@NullMarked
package org.gouji.evaluate;

import org.jspecify.annotations.NullMarked;
