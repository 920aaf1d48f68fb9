/** Tests of reading documents end to end. Enter at {@code DocumentPipelineTest}. */
@NullMarked
package org.gouji.run;

import org.jspecify.annotations.NullMarked;
