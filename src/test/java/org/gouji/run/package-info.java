/**
 * Tests of finding input, of one document end to end ({@code DocumentPipelineTest}) and of running
 * over many.
 */
@NullMarked
package org.gouji.run;

import org.jspecify.annotations.NullMarked;
